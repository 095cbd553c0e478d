package shishin.risk.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;
import shishin.risk.identification.RiskView;
import shishin.risk.scale.RiskLevel;

/** When a risk is looked at again at the latest. */
@Entity
class ReviewSchedule {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID riskId;

    @Enumerated(EnumType.STRING)
    private RiskLevel level;

    private Instant due;
    private @Nullable Instant toldAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    ReviewSchedule(UUID riskId, RiskLevel level, Instant due) {
        this.id = NewId.next();
        this.riskId = riskId;
        put(level, due);
    }

    final void put(RiskLevel level, Instant due) {
        this.level = level;
        this.due = due;
        toldAt = null;
    }

    /** True when this is the moment to tell that it is due; never twice. */
    boolean fallDue(Instant now) {
        if (toldAt != null || now.isBefore(due)) return false;
        toldAt = now;
        return true;
    }

    UUID riskId() {
        return riskId;
    }

    DueReviewView view(RiskView risk, Instant now) {
        return new DueReviewView(
                riskId, risk.code(), risk.title(), risk.owner(), risk.stage(), level, due, !now.isBefore(due));
    }

    ReviewDue fact(RiskView risk, Instant now) {
        return new ReviewDue(riskId, risk.code(), risk.owner(), level, due, now);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected ReviewSchedule() {}
}
