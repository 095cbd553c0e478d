package shishin.assessment.reception;

import shishin.platform.problem.Refusal;

/** An event that is no observation, or lacks what an event must have. */
public final class UnfitEvent extends Refusal {

    public UnfitEvent(String attribute) {
        super(Kind.UNPROCESSABLE, attribute, EventName.TYPE);
        tell("attribute", attribute);
    }
}
