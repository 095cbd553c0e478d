package shishin.assessment.agent;

import shishin.platform.problem.Refusal;

final class AgentRetired extends Refusal {

    AgentRetired(String name) {
        super(Kind.CONFLICT, name);
    }
}
