package shishin.risk.analysis;

import jakarta.persistence.Basic;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
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

    // A model may be a megabyte, a result fifty kilobytes: lists want neither.
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    private AnalysisContent content;

    @Formula("content - 'quantity'")
    @JdbcTypeCode(SqlTypes.JSON)
    private AnalysisContent outline;

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
        this.outline = content.outline();
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
        return told(content);
    }

    /** As a line of a list: without what it is in numbers. */
    AnalysisView line() {
        return told(outline);
    }

    AnalysisView told(AnalysisContent told) {
        return new AnalysisView(
                id,
                riskId,
                cycle,
                stage,
                method,
                told.estimates().likelihood(),
                told.estimates().impacts(),
                rating.impact(),
                rating.level(),
                rating.criteria(),
                told.businessImpact(),
                told.treatment(),
                told.quantity(),
                analysedBy,
                at);
    }

    RiskAnalysed fact() {
        return new RiskAnalysed(riskId, id, stage, method, rating.level(), at);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Analysis() {}
}
