package shishin.assessment.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Timeouts;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.AssessmentState;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

/** The subjects of campaigns. Plain SQL where thousands are written with one statement. */
@ApplicationScoped
class SubjectRepository {

    private static final String ADD = """
            insert into campaign_subject
            (id, tenant, campaign_id, subject_type, subject_id, lead, state, updated_at, version)
            select id, :tenant, :campaign, type, subject, lead, 'WAITING', :now, 0
            from unnest(cast(:ids as uuid[]), cast(:types as text[]), cast(:subjects as text[]), cast(:leads as text[]))
            as sent (id, type, subject, lead) on conflict do nothing""";
    private static final String SETTLE = """
            update versioned CampaignSubject s set s.state = :state, s.problem = :problem, s.updatedAt = :now
            where s.campaignId = :campaign and s.state = SubjectState.WAITING""";
    private static final String STATES = "select a.id, a.state from Assessment a where a.id in :ids";

    private final EntityManager entities;
    private final Caller caller;

    SubjectRepository(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** How many of them are new to the campaign. */
    int add(UUID campaign, List<Participant> sent, Instant now) {
        return entities.createNativeQuery(ADD)
                .setParameter("tenant", caller.tenant())
                .setParameter("campaign", campaign)
                .setParameter("ids", sent.stream().map(one -> NewId.next()).toArray(UUID[]::new))
                .setParameter("types", texts(sent, one -> one.subject().type()))
                .setParameter("subjects", texts(sent, one -> one.subject().id()))
                .setParameter("leads", texts(sent, Participant::lead))
                .setParameter("now", now)
                .executeUpdate();
    }

    private static String[] texts(List<Participant> sent, Function<Participant, @Nullable String> text) {
        return sent.stream().map(text).toArray(String[]::new);
    }

    /** Some that wait, locked; those another replica works on are passed over. */
    List<CampaignSubject> take(UUID campaign, int most) {
        return entities.createQuery(
                        "from CampaignSubject s where s.campaignId = :campaign and s.state = SubjectState.WAITING order by s.id",
                        CampaignSubject.class)
                .setParameter("campaign", campaign)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .getResultList();
    }

    void settle(UUID campaign, SubjectState state, @Nullable String problem, Instant now) {
        entities.createQuery(SETTLE)
                .setParameter("state", state)
                .setParameter("problem", problem)
                .setParameter("now", now)
                .setParameter("campaign", campaign)
                .executeUpdate();
    }

    Page<CampaignSubject> list(UUID campaign, @Nullable SubjectState state, PageRequest request) {
        return Listing.of(CampaignSubject.class)
                .sortedBy("id")
                .where("e.campaignId = :campaign", "campaign", campaign)
                .where("e.state = :state", "state", state)
                .page(entities, request);
    }

    Map<UUID, AssessmentState> states(Collection<UUID> assessments) {
        if (assessments.isEmpty()) return Map.of();
        return entities.createQuery(STATES, Object[].class)
                .setParameter("ids", assessments)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (AssessmentState) row[1]));
    }

    /** Whose campaigns have subjects that wait; call as the one who works for all. Plain SQL: Hibernate asks for one. */
    List<Waiting> waiting() {
        List<?> rows = entities.createNativeQuery(
                        "select distinct s.tenant, s.campaign_id, c.started_by from campaign_subject s"
                                + " join campaign c on c.id = s.campaign_id where s.state = 'WAITING'",
                        Object[].class)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Waiting((String) row[0], (UUID) row[1], (String) row[2]))
                .toList();
    }

    /** A campaign with subjects that wait. */
    record Waiting(String tenant, UUID campaign, String startedBy) {}
}
