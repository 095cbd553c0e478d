package shishin.assessment.evidence;

import shishin.platform.problem.Refusal;

final class NameOfAnotherAgent extends Refusal {

    NameOfAnotherAgent(String agent) {
        super(Kind.FORBIDDEN, agent);
    }
}
