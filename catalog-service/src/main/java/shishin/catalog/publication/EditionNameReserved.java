package shishin.catalog.publication;

import java.util.List;
import shishin.platform.problem.Refusal;

/** The shipped crosswalk means a certain catalogue by this name, and this is another. */
final class EditionNameReserved extends Refusal {

    /** @param some of the codes it lacks */
    EditionNameReserved(String edition, int missing, List<String> some) {
        super(Kind.CONFLICT, edition, missing, String.join(", ", some));
        tell("missing", some);
    }
}
