package shishin.catalog.change;

import java.util.List;
import shishin.platform.problem.Refusal;

/** A table of successors speaks of lines the two editions have. */
final class UnknownCodes extends Refusal {

    UnknownCodes(String edition, List<String> codes) {
        super(Kind.UNPROCESSABLE, edition, String.join(", ", codes));
        tell("unknown", codes);
    }
}
