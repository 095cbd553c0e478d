package shishin.assessment.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.signature.Signature;

/** All evidence of one producer, check, subject and edition, and how things stand by it. Evidence comes in by {@link EvidenceTable}. */
@Entity
@SuppressWarnings("NullAway.Init") // JPA
class EvidenceStream {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private String agent;
    private String tool;

    @Column(name = "check_id")
    private String check;

    @Embedded
    private Subject subject;

    private String edition;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> items;

    @Embedded
    private Standing standing;

    @Embedded
    private @Nullable FreshWanted freshWanted;

    /** Whether a registered key vouches for the latest evidence; that stays as long as the stream. */
    @Formula("coalesce((select e.signature from evidence e where e.id = latest), 'UNSIGNED')")
    @Enumerated(EnumType.STRING)
    private Signature.State signature;

    /** Since when news is due by the stream's cadence; the database keeps it. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant overdueSince;

    /** How many pieces of evidence have come in. */
    private long received;

    private Instant updatedAt;

    @Version
    private long version;

    void expire(Instant now) {
        standing = standing.expired(now);
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    String agent() {
        return agent;
    }

    String tool() {
        return tool;
    }

    String check() {
        return check;
    }

    Subject subject() {
        return subject;
    }

    String edition() {
        return edition;
    }

    List<String> items() {
        return items;
    }

    Standing standing() {
        return standing;
    }

    Signature.State signature() {
        return signature;
    }

    @Nullable
    FreshWanted freshWanted() {
        return freshWanted;
    }

    @Nullable
    Instant overdueSince() {
        return overdueSince;
    }

    /** Whether it says nothing up to date: its evidence has expired, newer is wanted, or news is overdue. */
    boolean isStale() {
        return standing.expiredAt() != null || freshWanted != null || overdueSince != null;
    }

    long received() {
        return received;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }

    protected EvidenceStream() {}
}
