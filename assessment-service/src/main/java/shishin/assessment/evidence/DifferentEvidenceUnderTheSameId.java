package shishin.assessment.evidence;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** A producer has sent other content under this identity before. */
public final class DifferentEvidenceUnderTheSameId extends Refusal {

    DifferentEvidenceUnderTheSameId(UUID first) {
        super(Kind.CONFLICT, first);
    }
}
