package shishin.assessment.guideline;

import shishin.platform.problem.Refusal;

final class NothingToAssess extends Refusal {

    NothingToAssess(String edition) {
        super(Kind.UNPROCESSABLE, edition);
    }
}
