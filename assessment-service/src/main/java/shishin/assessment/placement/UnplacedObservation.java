package shishin.assessment.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import shishin.assessment.assessment.Subject;

/** An observation no rule speaks of. It waits until one does. Written by {@link Unplaced}. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA, and queries
class UnplacedObservation {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private String tool;

    @Column(name = "check_id")
    private String check;

    @Embedded
    private Subject subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private Sighting sighting;

    private Instant receivedAt;

    UUID id() {
        return id;
    }

    Sighting sighting() {
        return sighting;
    }

    UnplacedView view() {
        var seen = sighting.observed();
        return new UnplacedView(
                id,
                sighting.agent(),
                tool,
                check,
                subject,
                seen.result(),
                seen.severity(),
                seen.reason(),
                seen.signed().state(),
                sighting.at(),
                receivedAt);
    }

    protected UnplacedObservation() {}
}
