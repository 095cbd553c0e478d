package shishin.assessment.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An entry on its way into the log. */
record Leaf(Waiting.Row row, Hash hash) {

    static Leaf of(Waiting.Row row) {
        return new Leaf(row, Hash.leaf(row.record().getBytes(UTF_8)));
    }
}
