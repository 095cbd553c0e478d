package shishin.catalog.standard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.platform.caller.Actor;
import shishin.platform.identity.NewId;

/** What an operator ruled on an item of the checklist. It holds for everything below the item that has none of its own. */
@Entity
class Ruling {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID standardId;
    private String item;

    @Enumerated(EnumType.STRING)
    private Applies applies;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    private String narrative;
    private String updatedBy;
    private Instant updatedAt;

    @Version
    private long version;

    static Ruling on(UUID standard, String item, RuleOnItem command, Actor actor, Instant now) {
        var ruling = new Ruling();
        ruling.id = NewId.next();
        ruling.standardId = standard;
        ruling.item = item;
        ruling.change(command, actor, now);
        return ruling;
    }

    void change(RuleOnItem command, Actor actor, Instant now) {
        command.requireReason(item);
        applies = command.applies();
        reason = command.reason();
        narrative = command.words();
        updatedBy = actor.name();
        updatedAt = now;
    }

    StandardText.RulingText text() {
        return new StandardText.RulingText(item, applies, reason, narrative);
    }

    RulingView view() {
        return new RulingView(standardId, item, applies, reason, narrative, updatedBy, updatedAt, version);
    }

    long version() {
        return version;
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Ruling() {}
}
