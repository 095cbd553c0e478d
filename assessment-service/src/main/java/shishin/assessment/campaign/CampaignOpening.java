package shishin.assessment.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shishin.assessment.assessment.Rounds;
import shishin.assessment.task.AssignTask;
import shishin.assessment.task.Tasks;

/** Opens the assessments of some subjects of a campaign, in one transaction. */
@ApplicationScoped
class CampaignOpening {

    private final CampaignRepository campaigns;
    private final SubjectRepository subjects;
    private final Rounds rounds;
    private final Tasks tasks;

    CampaignOpening(CampaignRepository campaigns, SubjectRepository subjects, Rounds rounds, Tasks tasks) {
        this.campaigns = campaigns;
        this.subjects = subjects;
        this.rounds = rounds;
        this.tasks = tasks;
    }

    /** How many were opened; none where the campaign was closed meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    int open(UUID id, int most, Instant now) {
        var campaign = campaigns.find(id, LockModeType.PESSIMISTIC_READ);
        if (!campaign.isRunning()) return 0;
        var chosen = subjects.take(id, most);
        for (var subject : chosen) subject.opened(open(campaign, subject), now);
        return chosen.size();
    }

    private UUID open(Campaign campaign, CampaignSubject subject) {
        var lead = subject.lead();
        var assessment = rounds.open(campaign.plan(subject.subject(), lead));
        if (lead != null) tasks.giveAll(assessment, new AssignTask(List.of(), lead, campaign.due(), null));
        return assessment;
    }
}
