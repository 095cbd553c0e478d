package shishin.risk.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import shishin.platform.identity.NewId;
import shishin.risk.identification.RiskFile;
import shishin.risk.scale.RiskLevel;

/** That somebody looked at a risk again; never changed. */
@Entity
@Immutable
class RiskReview {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID riskId;

    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;

    private String note;

    @Enumerated(EnumType.STRING)
    private RiskLevel level;

    private Instant nextDue;
    private String by;
    private Instant at;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    RiskReview(RiskFile risk, RecordReview command, RiskLevel level, Instant nextDue) {
        this.id = NewId.next();
        this.riskId = risk.id();
        this.outcome = command.outcome();
        this.note = command.note();
        this.level = level;
        this.nextDue = nextDue;
        this.by = risk.actor();
        this.at = risk.now();
    }

    ReviewView view() {
        return new ReviewView(id, riskId, outcome, note, level, nextDue, by, at);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected RiskReview() {}
}
