package shishin.catalog.crosswalk.transfer;

import java.util.List;
import shishin.platform.problem.Refusal;

/** Crosswalks do not travel in this form. */
final class UnknownMappingFormat extends Refusal {

    UnknownMappingFormat(List<String> known) {
        super(Kind.MALFORMED, String.join(", ", known));
        tell("known", known);
    }
}
