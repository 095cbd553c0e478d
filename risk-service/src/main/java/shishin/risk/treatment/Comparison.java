package shishin.risk.treatment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import shishin.platform.identity.NewId;
import shishin.risk.trail.Moment;

/** Options side by side, as they were seen; never changed. */
@Entity
@Immutable
@Table(name = "option_comparison")
class Comparison {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID riskId;

    @JdbcTypeCode(SqlTypes.JSON)
    private ComparisonContent content;

    private String by;
    private Instant at;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    Comparison(UUID risk, ComparisonContent content, Moment moment) {
        this.id = NewId.next();
        this.riskId = risk;
        this.content = content;
        this.by = moment.actor();
        this.at = moment.at();
    }

    ComparisonView view() {
        return new ComparisonView(id, riskId, content.level(), content.currentLoss(), content.options(), by, at);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Comparison() {}
}
