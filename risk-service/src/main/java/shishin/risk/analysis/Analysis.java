package shishin.risk.analysis;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import shishin.platform.identity.NewId;
import shishin.risk.identification.RiskFile;
import shishin.risk.scale.AnalysisStage;
import shishin.risk.scale.Rating;

/** One analyst's view of a risk at one moment; never changed, only followed by another. */
@Entity
@Immutable
class Analysis {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID riskId;
    private int cycle;

    @Enumerated(EnumType.STRING)
    private AnalysisStage stage;

    @Enumerated(EnumType.STRING)
    private AnalysisMethod method;

    @JdbcTypeCode(SqlTypes.JSON)
    private AnalysisContent content;

    @Embedded
    private Rating rating;

    private String analysedBy;
    private Instant at;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    Analysis(RiskFile risk, AnalysisStage stage, AnalysisContent content, Rating rating) {
        this.id = NewId.next();
        this.riskId = risk.id();
        this.cycle = risk.standing().cycle();
        this.stage = stage;
        this.method = content.method();
        this.content = content;
        this.rating = rating;
        this.analysedBy = risk.actor();
        this.at = risk.now();
    }

    UUID id() {
        return id;
    }

    AnalysisStage stage() {
        return stage;
    }

    AnalysisView view() {
        return new AnalysisView(
                id,
                riskId,
                cycle,
                stage,
                method,
                content.estimates().likelihood(),
                content.estimates().impacts(),
                rating.impact(),
                rating.level(),
                rating.criteria(),
                content.businessImpact(),
                content.treatment(),
                content.quantity(),
                analysedBy,
                at);
    }

    RiskAnalysed fact() {
        return new RiskAnalysed(riskId, id, stage, method, rating.level(), at);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Analysis() {}
}
