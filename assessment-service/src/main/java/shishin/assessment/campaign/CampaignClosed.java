package shishin.assessment.campaign;

import java.util.List;
import java.util.UUID;
import shishin.platform.problem.Refusal;

final class CampaignClosed extends Refusal {

    CampaignClosed(UUID campaign) {
        super(Kind.CONFLICT, campaign);
        tell("possible", List.of());
    }
}
