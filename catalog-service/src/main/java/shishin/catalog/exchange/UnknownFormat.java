package shishin.catalog.exchange;

import java.util.List;
import shishin.platform.problem.Refusal;

/** No format of this name, or none that goes this way. */
class UnknownFormat extends Refusal {

    UnknownFormat(List<String> known) {
        super(Kind.MALFORMED, String.join(", ", known));
        tell("known", known);
    }
}
