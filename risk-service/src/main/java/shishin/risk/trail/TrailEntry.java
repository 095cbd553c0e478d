package shishin.risk.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.platform.caller.Actor;
import shishin.platform.identity.NewId;

/** One act, as it was recorded. */
@Entity
@Immutable
class TrailEntry {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    @Column(updatable = false)
    private UUID about;

    private String act;
    private String actor;

    @Enumerated(EnumType.STRING)
    private Actor.Kind actorKind;

    private Instant at;
    private String correlationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String before;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String after;

    private @Nullable String digest;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    TrailEntry(UUID about, String act, Moment moment, @Nullable String before, @Nullable String after) {
        this.id = NewId.next();
        this.about = about;
        this.act = act;
        this.actor = moment.actor();
        this.actorKind = moment.by().kind();
        this.at = moment.at();
        this.correlationId = moment.correlationId();
        this.before = before;
        this.after = after;
    }

    final void seal(String digest) {
        this.digest = digest;
    }

    @Nullable
    String digest() {
        return digest;
    }

    UUID about() {
        return about;
    }

    UUID id() {
        return id;
    }

    String act() {
        return act;
    }

    Actor actor() {
        return new Actor(actor, actorKind);
    }

    Instant at() {
        return at;
    }

    String correlationId() {
        return correlationId;
    }

    @Nullable
    String before() {
        return before;
    }

    @Nullable
    String after() {
        return after;
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected TrailEntry() {}
}
