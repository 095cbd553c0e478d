package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import shishin.platform.caller.Caller;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** Of which kind an assessment is, as it was opened: whether a finding comes from an audit within or from outside. */
@ApplicationScoped
class AssessmentKinds implements FactListener<AssessmentKinds.AssessmentOpened> {

    private static final String KEEP = """
            insert into assessment_kind (tenant, assessment_id, kind) values (:tenant, :assessment, :kind)
            on conflict (tenant, assessment_id) do update set kind = excluded.kind""";
    private static final String READ =
            "select kind from assessment_kind where tenant = :tenant and assessment_id = :assessment";

    private final EntityManager entities;
    private final Caller caller;

    AssessmentKinds(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    record AssessmentOpened(String assessmentId, String kind) {}

    @Override
    public String type() {
        return "shishin.assessment.assessment-opened.v1";
    }

    @Override
    public Class<AssessmentOpened> shape() {
        return AssessmentOpened.class;
    }

    @Override
    public void hear(AssessmentOpened opened, Envelope envelope) {
        about(KEEP, opened.assessmentId()).setParameter("kind", opened.kind()).executeUpdate();
    }

    /** An internal audit, as long as nothing was heard of the assessment. */
    IssueSource source(String assessmentId) {
        List<?> kinds = about(READ, assessmentId).getResultList();
        return kinds.isEmpty() ? IssueSource.INTERNAL_AUDIT : IssueSource.of((String) kinds.getFirst());
    }

    private Query about(String sql, String assessmentId) {
        return entities.createNativeQuery(sql)
                .setParameter("tenant", caller.tenant())
                .setParameter("assessment", assessmentId);
    }
}
