package shishin.platform.page;

import java.util.Collection;
import shishin.platform.problem.Refusal;

/** A parameter has a value its list of values does not hold. */
public final class UnknownValue extends Refusal {

    UnknownValue(Collection<String> known) {
        super(Kind.MALFORMED, String.join(", ", known));
    }
}
