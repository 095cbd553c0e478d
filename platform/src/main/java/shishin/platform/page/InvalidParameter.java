package shishin.platform.page;

import java.util.List;
import shishin.platform.problem.FieldError;
import shishin.platform.problem.Refusal;

/** A parameter is not written as what it is read as. */
public final class InvalidParameter extends Refusal {

    InvalidParameter(String name, String demand) {
        super(Kind.MALFORMED);
        tell("errors", List.of(new FieldError(name, demand)));
    }
}
