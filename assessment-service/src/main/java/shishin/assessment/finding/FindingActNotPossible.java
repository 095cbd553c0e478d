package shishin.assessment.finding;

import shishin.platform.problem.Refusal;

final class FindingActNotPossible extends Refusal {

    FindingActNotPossible(FindingAct act, FindingState state) {
        super(Kind.CONFLICT, act, state);
        tell("state", state);
        tell("possible", FindingAct.possible(state));
    }
}
