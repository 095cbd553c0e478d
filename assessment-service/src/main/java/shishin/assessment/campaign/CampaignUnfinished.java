package shishin.assessment.campaign;

import shishin.platform.problem.Refusal;

/** Closing early is a decision, and has a reason. */
final class CampaignUnfinished extends Refusal {

    CampaignUnfinished(long unfinished) {
        super(Kind.CONFLICT, unfinished);
        tell("unfinished", unfinished);
    }
}
