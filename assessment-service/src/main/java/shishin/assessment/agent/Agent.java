package shishin.assessment.agent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamp;
import shishin.platform.identity.NewId;

/** A machine that hands in evidence. What is heard of it is written by {@link Hearing}, and is no new version of it. */
@Entity
@SuppressWarnings("NullAway.Init") // JPA
class Agent {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private String name;
    private @Nullable String description;
    private @Nullable Long heartbeatSeconds;
    private @Nullable Long cadenceSeconds;

    @Column(updatable = false)
    private @Nullable String software;

    @Column(updatable = false)
    private @Nullable Instant lastSeen;

    @Column(updatable = false)
    private @Nullable Instant silentSince;

    private String registeredBy;
    private Instant registeredAt;
    private @Nullable Instant retiredAt;

    @Version
    private long version;

    Agent(RegisterAgent said, Stamp stamp) {
        id = NewId.next();
        name = said.name();
        registeredBy = stamp.name();
        registeredAt = stamp.at();
        expect(said.expectation());
    }

    final void expect(Expectation said) {
        requireActive();
        description = said.description();
        heartbeatSeconds = seconds(said.heartbeat());
        cadenceSeconds = seconds(said.cadence());
    }

    void retire(Instant now) {
        requireActive();
        retiredAt = now;
    }

    /** Refuses what is asked of an agent that is retired. */
    final void requireActive() {
        if (retiredAt != null) throw new AgentRetired(name);
    }

    private static @Nullable Long seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }

    static @Nullable Duration duration(@Nullable Long seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    Long cadenceSeconds() {
        return cadenceSeconds;
    }

    long version() {
        return version;
    }

    AgentView view() {
        return new AgentView(
                id,
                name,
                description,
                duration(heartbeatSeconds),
                duration(cadenceSeconds),
                software,
                lastSeen,
                silentSince != null && retiredAt == null,
                silentSince,
                registeredBy,
                registeredAt,
                retiredAt,
                version);
    }

    protected Agent() {}
}
