package shishin.risk.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;
import shishin.risk.analysis.AnalysisView;
import shishin.risk.criteria.Criteria;
import shishin.risk.criteria.ToleranceCheck;
import shishin.risk.identification.RiskFile;
import shishin.risk.lifecycle.Decision;
import shishin.risk.scale.RiskLevel;

/** One judgement of a risk; never changed, only followed by another. */
@Entity
@Immutable
class Evaluation {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID riskId;
    private UUID analysisId;
    private int cycle;
    private int criteria;

    @Enumerated(EnumType.STRING)
    private RiskLevel level;

    private boolean withinAppetite;

    @JdbcTypeCode(SqlTypes.JSON)
    private EvaluationContent content;

    // What goes to the standard may be long: a ranking asks for this much.
    @SuppressWarnings("UnusedVariable") // read by the query of the ranking
    @Formula("content - 'basisForRevision' - 'reason' - 'tolerance'")
    @JdbcTypeCode(SqlTypes.JSON)
    private Scores scores;

    @SuppressWarnings("UnusedVariable") // read by the query of the ranking
    @Formula("jsonb_array_length(content -> 'basisForRevision' -> 'proposals') > 0")
    private boolean proposes;

    private int priority;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String evaluatedBy;
    private Instant at;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    Evaluation(RiskFile risk, AnalysisView judged, EvaluateRisk command, Criteria criteria) {
        this.id = NewId.next();
        this.riskId = risk.id();
        this.analysisId = judged.id();
        this.cycle = risk.standing().cycle();
        this.criteria = criteria.version();
        this.level = judged.level();
        this.withinAppetite = judged.estimates().withinAppetite(criteria);
        this.content = command.content(criteria.weights(), tolerance(judged, criteria));
        this.priority = content.priority().hundredths();
        this.decision = command.decision();
        this.evaluatedBy = risk.actor();
        this.at = risk.now();
    }

    private static @Nullable ToleranceCheck tolerance(AnalysisView judged, Criteria criteria) {
        var quantity = judged.quantity();
        return quantity == null
                ? null
                : criteria.tolerates(quantity.result().curve()).orElse(null);
    }

    UUID id() {
        return id;
    }

    Decision decision() {
        return decision;
    }

    int priority() {
        return priority;
    }

    EvaluationView view() {
        return new EvaluationView(
                id,
                riskId,
                analysisId,
                cycle,
                criteria,
                level,
                withinAppetite,
                content.significance(),
                content.feasibility(),
                content.escalationPotential(),
                content.priority(),
                decision,
                content.reason(),
                content.basisForRevision(),
                content.tolerance(),
                evaluatedBy,
                at);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Evaluation() {}
}
