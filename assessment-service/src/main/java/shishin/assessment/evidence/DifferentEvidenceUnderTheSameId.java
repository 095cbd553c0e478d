package shishin.assessment.evidence;

import java.util.UUID;
import shishin.platform.problem.Refusal;

final class DifferentEvidenceUnderTheSameId extends Refusal {

    DifferentEvidenceUnderTheSameId(UUID first) {
        super(Kind.CONFLICT, first);
    }
}
