package shishin.assessment.answer;

import shishin.platform.problem.Refusal;

final class ProposalAlreadyDecided extends Refusal {

    ProposalAlreadyDecided(ProposalState state) {
        super(Kind.CONFLICT, state);
    }
}
