package shishin.platform.page;

import java.util.Collection;
import java.util.List;
import shishin.platform.problem.FieldError;
import shishin.platform.problem.Refusal;

/** A parameter has a value its list of values does not hold. */
public final class UnknownValue extends Refusal {

    UnknownValue(String parameter, Collection<String> known) {
        super(Kind.MALFORMED, parameter, String.join(", ", known));
        tell("errors", List.of(new FieldError(parameter, "must be one of " + String.join(", ", known))));
    }
}
