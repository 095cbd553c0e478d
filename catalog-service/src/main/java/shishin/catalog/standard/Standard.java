package shishin.catalog.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import shishin.platform.caller.Actor;
import shishin.platform.identity.NewId;

/** 安全基準等: an operator's own rules, drawn up with an edition as checklist. */
@Entity
class Standard {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private String title;
    private String edition;
    private String createdBy;
    private Instant createdAt;

    /** Counted by {@link Standards#touch}; a change of the draft is no change of what the standard is called. */
    @Column(insertable = false, updatable = false)
    private long draftVersion;

    @Version
    private long version;

    static Standard drawUp(DrawUpStandard command, Actor actor, Instant now) {
        var standard = new Standard();
        standard.id = NewId.next();
        standard.title = command.title();
        standard.edition = command.edition();
        standard.createdBy = actor.name();
        standard.createdAt = now;
        return standard;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    String edition() {
        return edition;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    long draftVersion() {
        return draftVersion;
    }

    long version() {
        return version;
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Standard() {}
}
