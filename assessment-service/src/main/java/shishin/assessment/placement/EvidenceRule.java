package shishin.assessment.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import shishin.assessment.assessment.Stamp;
import shishin.platform.identity.NewId;

/** A rule of a tenant as it stands. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA, and queries
class EvidenceRule {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private WriteRule said;

    private String writtenBy;
    private Instant writtenAt;

    @Version
    private long version;

    EvidenceRule(WriteRule said, Stamp stamp) {
        this.id = NewId.next();
        write(said, stamp);
    }

    final void write(WriteRule content, Stamp stamp) {
        name = content.name();
        said = content;
        writtenBy = stamp.name();
        writtenAt = stamp.at();
    }

    /** As it is now, for those who ask later what it was. */
    RuleVersion kept() {
        return new RuleVersion(id, said, writtenBy, writtenAt, version);
    }

    Rule rule() {
        return new Rule(id, version, true, said);
    }

    long version() {
        return version;
    }

    RuleView view() {
        return new RuleView(id, said, writtenBy, writtenAt, version);
    }

    protected EvidenceRule() {}
}
