package shishin.assessment.evidence;

import java.util.List;
import shishin.platform.problem.FieldError;
import shishin.platform.problem.Refusal;

/** The signature holds, but what was signed is no observation. */
final class SignedContentUnfit extends Refusal {

    SignedContentUnfit(List<FieldError> faults) {
        super(Kind.UNPROCESSABLE);
        tell("errors", faults);
    }
}
