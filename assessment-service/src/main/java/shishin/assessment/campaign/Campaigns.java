package shishin.assessment.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shishin.assessment.assessment.Stamps;
import shishin.assessment.guideline.Guideline;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

/** Campaigns, from start to closing. */
@ApplicationScoped
class Campaigns {

    private final CampaignRepository campaigns;
    private final SubjectRepository subjects;
    private final Guideline guideline;
    private final Stamps stamps;

    Campaigns(CampaignRepository campaigns, SubjectRepository subjects, Guideline guideline, Stamps stamps) {
        this.campaigns = campaigns;
        this.subjects = subjects;
        this.guideline = guideline;
        this.stamps = stamps;
    }

    /** Keeps the campaign and its subjects; assessments are opened by and by. */
    @Transactional
    CampaignView start(StartCampaign said) {
        guideline.editionInForce(said.edition()).requireAsked(said.items());
        said.plan(said.subjects().getFirst().subject(), null);
        var campaign = new Campaign(said, stamps.now());
        campaigns.add(campaign);
        subjects.add(campaign.id(), said.subjects(), stamps.now().at());
        return view(campaign);
    }

    @Transactional
    Added add(UUID id, AddSubjects said) {
        campaigns.find(id, LockModeType.PESSIMISTIC_READ).requireRunning();
        int added = subjects.add(id, said.subjects(), stamps.now().at());
        return new Added(added, said.subjects().size() - added);
    }

    @Transactional
    CampaignView get(UUID id) {
        return view(campaigns.find(id, LockModeType.NONE));
    }

    @Transactional
    Page<CampaignView> list(CampaignFilter filter, PageRequest request) {
        var page = campaigns.list(filter, request);
        var tallies = campaigns.tallies(page.items().stream().map(Campaign::id).toList());
        return page.map(one -> one.view(tallies.getOrDefault(one.id(), Tally.NOTHING)));
    }

    /** What waits is dropped; assessments that were opened go on by themselves. */
    @Transactional
    CampaignView close(UUID id, IfMatch expected, CloseCampaign said) {
        var campaign = campaigns.find(id, LockModeType.PESSIMISTIC_WRITE);
        expected.require(campaign.version());
        campaign.requireRunning();
        var unfinished = campaigns.tally(id).unfinished();
        if (unfinished > 0 && !said.isExplained()) throw new CampaignUnfinished(unfinished);
        campaign.close(said.reason(), stamps.now());
        campaigns.flush();
        subjects.settle(id, SubjectState.DROPPED, null, stamps.now().at());
        return view(campaign);
    }

    private CampaignView view(Campaign campaign) {
        return campaign.view(campaigns.tally(campaign.id()));
    }
}
