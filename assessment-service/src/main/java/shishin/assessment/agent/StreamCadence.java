package shishin.assessment.agent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.evidence.PastEvidence;

/** How often a stream is to bring news. Whether it does is looked after by {@link Cadences}. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA, and queries
class StreamCadence {

    /** That of the stream. */
    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID agentId;
    private String tool;

    @Column(name = "check_id")
    private String check;

    @Embedded
    private Subject subject;

    private String edition;
    private long everySeconds;
    private boolean own;
    private Instant dueAt;
    private @Nullable Instant overdueSince;

    @Version
    private long version;

    StreamCadence(UUID agentId, PastEvidence.Stream stream) {
        this.id = stream.id();
        this.agentId = agentId;
        this.tool = stream.tool();
        this.check = stream.check();
        this.subject = stream.subject();
        this.edition = stream.edition();
    }

    /** Said for this stream itself, whatever its agent says of all. */
    void say(Duration every, Instant lastObserved) {
        everySeconds = every.toSeconds();
        own = true;
        dueAt = lastObserved.plus(every);
        overdueSince = null;
    }

    long version() {
        return version;
    }

    StreamCadenceView view() {
        return new StreamCadenceView(
                id,
                agentId,
                tool,
                check,
                subject,
                edition,
                Duration.ofSeconds(everySeconds),
                own,
                dueAt,
                overdueSince != null,
                overdueSince,
                version);
    }

    protected StreamCadence() {}
}
