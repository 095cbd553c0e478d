package shishin.assessment.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import shishin.platform.identity.NewId;

/** A rule as it was written once; never changed, and there after the rule is gone. */
@Entity
@Table(name = "evidence_rule_version")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA, and queries
class RuleVersion {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID ruleId;

    @JdbcTypeCode(SqlTypes.JSON)
    private WriteRule said;

    private String writtenBy;
    private Instant writtenAt;
    private long ruleVersion;

    RuleVersion(UUID ruleId, WriteRule said, String writtenBy, Instant writtenAt, long ruleVersion) {
        this.id = NewId.next();
        this.ruleId = ruleId;
        this.said = said;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
        this.ruleVersion = ruleVersion;
    }

    RuleView view() {
        return new RuleView(ruleId, said, writtenBy, writtenAt, ruleVersion);
    }

    protected RuleVersion() {}
}
