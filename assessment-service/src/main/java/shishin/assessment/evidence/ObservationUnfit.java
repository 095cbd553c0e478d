package shishin.assessment.evidence;

import java.util.List;
import shishin.platform.problem.FieldError;
import shishin.platform.problem.Refusal;

/** What stands inside an envelope, an event or a form is no observation. */
final class ObservationUnfit extends Refusal {

    ObservationUnfit(List<FieldError> faults) {
        super(Kind.UNPROCESSABLE);
        tell("errors", faults);
    }
}
