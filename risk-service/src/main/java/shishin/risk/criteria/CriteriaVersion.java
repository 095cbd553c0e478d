package shishin.risk.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;
import shishin.risk.trail.Moment;

/** Criteria as they are kept: never changed, only followed by another version. */
@Entity
@Immutable
@Table(name = "criteria")
class CriteriaVersion {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private CriteriaContent content;

    private String reason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> writers;

    private @Nullable String approvedBy;
    private Instant at;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    CriteriaVersion(int number, DraftView draft, Moment approval) {
        this.id = NewId.next();
        this.number = number;
        this.content = draft.content();
        this.reason = draft.reason();
        this.writers = draft.writers();
        this.approvedBy = approval.actor();
        this.at = approval.at();
    }

    int number() {
        return number;
    }

    CriteriaContent content() {
        return content;
    }

    Criteria criteria() {
        return new Criteria(number, content);
    }

    String reason() {
        return reason;
    }

    String by() {
        return String.join(", ", writers);
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }

    Instant at() {
        return at;
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected CriteriaVersion() {}
}
