package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.SealedContent;
import shishin.assessment.ledger.Entry;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

@ApplicationScoped
class AnswerRepository implements SealedContent {

    private static final String AS_OF = "e.answeredAt <= :asOf and (e.supersededAt is null or e.supersededAt > :asOf)";
    private static final String LAST_STEP = """
            (select r.step from ReviewAct r where r.assessmentId = e.assessmentId and r.item = e.item
            and r.revision = e.revision and r.at <= :asOf order by r.at desc, r.id desc limit 1)""";
    private static final String ACTS = """
            from ReviewAct r where r.assessmentId in :assessments and r.item in :items and r.at <= :moment
            order by r.at, r.id""";
    private static final String STANDING =
            "from Answer e where e.assessmentId = :assessment and e.supersededAt is null";
    private static final String AT = "from Answer e where e.assessmentId = :assessment and e.item = :item and " + AS_OF;
    private static final String STANDS = """
            select new shishin.assessment.answer.Stand(e.assessmentId, e.item, e.said.work, e.approval)
            from Answer e where e.supersededAt is null and e.assessmentId in :assessments""";
    private static final String PROGRESS = """
            select e.assessmentId, count(e), sum(case when e.said.work = Work.DONE then 1 else 0 end),
            sum(case when e.approval = Approval.SUBMITTED then 1 else 0 end),
            sum(case when e.approval = Approval.CHANGES_REQUESTED then 1 else 0 end),
            sum(case when e.approval = Approval.APPROVED then 1 else 0 end)
            from Answer e where e.supersededAt is null and e.assessmentId in :assessments group by e.assessmentId""";
    private static final String ASK_AGAIN = """
            update versioned Answer e set e.reviewRequest.treatment = :treatment, e.reviewRequest.reason = :reason,
            e.reviewRequest.requestedAt = :at
            where e.supersededAt is null and e.answeredAt < :at and e.item in :items and e.assessmentId in
            (select a.id from Assessment a where a.edition = :edition
            and (a.state = AssessmentState.OPEN or a.state = AssessmentState.IN_REVIEW))""";

    private final EntityManager entities;

    AnswerRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object kept) {
        entities.persist(kept);
    }

    void flush() {
        entities.flush();
    }

    List<Answer> standing(UUID assessment) {
        return entities.createQuery(STANDING + " order by e.item", Answer.class)
                .setParameter("assessment", assessment)
                .getResultList();
    }

    Optional<Answer> standing(UUID assessment, String item) {
        return entities.createQuery(STANDING + " and e.item = :item", Answer.class)
                .setParameter("assessment", assessment)
                .setParameter("item", item)
                .getResultStream()
                .findFirst();
    }

    Optional<Answer> at(UUID assessment, String item, @Nullable Instant moment) {
        if (moment == null) return standing(assessment, item);
        return entities.createQuery(AT, Answer.class)
                .setParameter("assessment", assessment)
                .setParameter("item", item)
                .setParameter("asOf", moment)
                .getResultStream()
                .findFirst();
    }

    /** @param me whose answers are left out of those to review, and shown as mine */
    Page<Answer> list(UUID assessment, AnswerFilter filter, String me, PageRequest request) {
        var moment = filter.moment();
        var listing = moment == null ? now(assessment, filter, me) : then(moment, assessment, filter, me);
        return listing.sortedBy("item", "answeredAt")
                .where("e.said.work = :work", "work", filter.work)
                .where("e.said.result = :result", "result", filter.result)
                .where("(e.answeredBy = :mine or e.said.responsible = :mine)", "mine", filter.mine(me))
                .page(entities, request);
    }

    private static Listing<Answer> now(UUID assessment, AnswerFilter filter, String me) {
        return Listing.of(Answer.class)
                .where("e.assessmentId = :assessment and e.supersededAt is null", "assessment", assessment)
                .where("e.approval = :approval", "approval", filter.approval)
                .where("e.approval = Approval.SUBMITTED and e.answeredBy <> :others", "others", filter.toReview(me))
                .where("e.reviewRequest.requestedAt is not null and :asked = true", "asked", filter.reviewRequested());
    }

    /** Answers say until when they stood, their reviews' acts how far these had come. */
    private static Listing<Answer> then(Instant moment, UUID assessment, AnswerFilter filter, String me) {
        var approval = Optional.ofNullable(filter.approval);
        return Listing.of(Answer.class)
                .where("e.assessmentId = :assessment", "assessment", assessment)
                .where(AS_OF, "asOf", moment)
                .where(
                        LAST_STEP + " = :step",
                        "step",
                        approval.flatMap(ReviewStep::to).orElse(null))
                .where(LAST_STEP + " is null and :untouched = true", "untouched", filter.untouched())
                .where(
                        LAST_STEP + " = ReviewStep.SUBMISSION and e.answeredBy <> :others",
                        "others",
                        filter.toReview(me))
                .where("e.reviewRequest.requestedAt <= :asOf and :asked = true", "asked", filter.reviewRequested());
    }

    /** How far the reviews of some answers had come at this time; none for what nobody had handed in. */
    Map<Answer, Approval> approvals(List<Answer> of, Instant moment) {
        var acts = entities.createQuery(ACTS, ReviewAct.class)
                .setParameter(
                        "assessments",
                        of.stream().map(Answer::assessmentId).distinct().toList())
                .setParameter("items", of.stream().map(Answer::item).toList())
                .setParameter("moment", moment)
                .getResultList();
        var approvals = new IdentityHashMap<Answer, Approval>();
        for (var act : acts) of.stream().filter(act::isOf).forEach(answer -> approvals.put(answer, act.leadsTo()));
        return approvals;
    }

    Page<Answer> history(UUID assessment, String item, PageRequest request) {
        return Listing.of(Answer.class)
                .sortedBy("-revision")
                .where("e.assessmentId = :assessment", "assessment", assessment)
                .where("e.item = :item", "item", item)
                .page(entities, request);
    }

    Stream<Stand> stands(Collection<UUID> assessments) {
        return entities.createQuery(STANDS, Stand.class)
                .setParameter("assessments", assessments)
                .getResultStream();
    }

    Map<UUID, Progress> progress(Collection<UUID> assessments) {
        if (assessments.isEmpty()) return Map.of();
        return entities.createQuery(PROGRESS, Object[].class)
                .setParameter("assessments", assessments)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], AnswerRepository::progress));
    }

    private static Progress progress(Object[] row) {
        return new Progress(number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]));
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    /** Those who answered when the treatment was not complete yet. */
    int askAgain(TreatmentCompleted treatment, Set<String> items) {
        return entities.createQuery(ASK_AGAIN)
                .setParameter("treatment", treatment.treatmentId())
                .setParameter("reason", treatment.reason())
                .setParameter("at", treatment.at())
                .setParameter("items", items)
                .setParameter("edition", treatment.edition())
                .executeUpdate();
    }

    @Override
    public Stream<Entry> sealed(UUID assessment) {
        return standing(assessment).stream().map(AnswerView::of).map(AnswerView::sealed);
    }

    @Override
    public void requireSettled(UUID assessment) {
        var undecided = standing(assessment).stream()
                .filter(answer ->
                        answer.approval() == Approval.SUBMITTED || answer.approval() == Approval.CHANGES_REQUESTED)
                .map(Answer::item)
                .toList();
        if (!undecided.isEmpty()) throw new ReviewUnfinished(undecided);
    }
}
