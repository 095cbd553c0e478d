package shishin.catalog.publication;

import java.util.List;
import shishin.platform.problem.Refusal;

/** A correction changes lines the edition has. */
final class UnknownLines extends Refusal {

    UnknownLines(String edition, List<String> codes) {
        super(Kind.UNPROCESSABLE, edition, String.join(", ", codes));
        tell("unknown", codes);
    }
}
