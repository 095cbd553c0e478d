package shishin.assessment.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamp;
import shishin.platform.identity.NewId;

/** One version of a tenant's policy. It never changes; a new one takes its place. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA
class EvidenceRetention {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private long version;
    private @Nullable Integer everythingForDays;
    private String setBy;
    private Instant setAt;

    EvidenceRetention(long version, SetRetention said, Stamp stamp) {
        this.id = NewId.next();
        this.version = version;
        this.everythingForDays = said.everythingForDays();
        this.setBy = stamp.name();
        this.setAt = stamp.at();
    }

    RetentionView view() {
        return new RetentionView(everythingForDays, version, setBy, setAt);
    }

    protected EvidenceRetention() {}
}
