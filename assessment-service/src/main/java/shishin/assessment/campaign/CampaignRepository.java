package shishin.assessment.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shishin.assessment.assessment.AssessmentState;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;

@ApplicationScoped
class CampaignRepository {

    private static final String SUBJECTS = """
            select s.campaignId, s.state, count(s) from CampaignSubject s where s.campaignId in :campaigns
            group by s.campaignId, s.state""";
    private static final String ASSESSMENTS = """
            select s.campaignId, a.state, count(a) from CampaignSubject s join Assessment a on a.id = s.assessmentId
            where s.campaignId in :campaigns group by s.campaignId, a.state""";

    private final EntityManager entities;

    CampaignRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Campaign campaign) {
        entities.persist(campaign);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** @param lock a shared one keeps it running until the transaction ends */
    Campaign find(UUID id, LockModeType lock) {
        var found = entities.find(Campaign.class, id, lock);
        if (found == null) throw new NotFound("campaign", id);
        return found;
    }

    Page<Campaign> list(CampaignFilter filter, PageRequest request) {
        return Listing.of(Campaign.class)
                .sortedBy("-startedAt", "updatedAt")
                .where("e.state = :state", "state", filter.state)
                .where("e.edition = :edition", "edition", filter.edition)
                .page(entities, request);
    }

    Tally tally(UUID campaign) {
        return tallies(List.of(campaign)).getOrDefault(campaign, Tally.NOTHING);
    }

    Map<UUID, Tally> tallies(Collection<UUID> campaigns) {
        if (campaigns.isEmpty()) return Map.of();
        var tallies = new HashMap<UUID, Tally>();
        for (var row : rows(SUBJECTS, campaigns))
            tally(tallies, row).subjects().put((SubjectState) row[1], (Long) row[2]);
        for (var row : rows(ASSESSMENTS, campaigns))
            tally(tallies, row).assessments().put((AssessmentState) row[1], (Long) row[2]);
        return tallies;
    }

    private static Tally tally(Map<UUID, Tally> tallies, Object[] row) {
        return tallies.computeIfAbsent(
                (UUID) row[0],
                none -> new Tally(new EnumMap<>(SubjectState.class), new EnumMap<>(AssessmentState.class)));
    }

    private List<Object[]> rows(String query, Collection<UUID> campaigns) {
        return entities.createQuery(query, Object[].class)
                .setParameter("campaigns", campaigns)
                .getResultList();
    }
}
