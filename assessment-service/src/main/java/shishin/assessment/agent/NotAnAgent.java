package shishin.assessment.agent;

import shishin.platform.problem.Refusal;

/** Only a machine can say that it lives. */
final class NotAnAgent extends Refusal {

    NotAnAgent() {
        super(Kind.FORBIDDEN);
    }
}
