package shishin.assessment.finding;

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

/** What a tenant has decided on its findings. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA
class FindingPolicy {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    @JdbcTypeCode(SqlTypes.JSON)
    private FindingRules said;

    private String setBy;
    private Instant setAt;

    @Version
    private long version;

    FindingPolicy(FindingRules said, Stamp stamp) {
        this.id = NewId.next();
        set(said, stamp);
    }

    final void set(FindingRules rules, Stamp stamp) {
        said = rules;
        setBy = stamp.name();
        setAt = stamp.at();
    }

    FindingRules said() {
        return said;
    }

    /** The version nobody has set is 0, so that those that were set begin after it. */
    FindingPolicyView view() {
        return new FindingPolicyView(said, setBy, setAt, version + 1);
    }

    protected FindingPolicy() {}
}
