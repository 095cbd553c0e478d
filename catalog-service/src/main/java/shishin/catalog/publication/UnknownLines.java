package shishin.catalog.publication;

import java.util.List;
import shishin.platform.problem.Refusal;

/** A correction, and a table of successors, speak of lines the edition has. */
public final class UnknownLines extends Refusal {

    public UnknownLines(String edition, List<String> codes) {
        super(Kind.UNPROCESSABLE, edition, String.join(", ", codes));
        tell("unknownItems", codes);
    }
}
