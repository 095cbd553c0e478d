package shishin.catalog.crosswalk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;

/** One entry of a correspondence's trail: who did what, when, and what was then said. Never changed. */
@Entity
@Table(name = "correspondence_act")
class Act {

    /** What can happen to a correspondence. */
    @Schema(name = "CrosswalkDeed")
    enum Deed {
        PROPOSED,
        REVISED,
        APPROVED,
        REJECTED,
        REMOVED
    }

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    @SuppressWarnings("UnusedVariable") // the trail is found by it
    private UUID correspondenceId;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private int strength;
    private String actor;
    private Instant at;
    private @Nullable String reason;

    static Act of(Deed deed, Known known, Signature signature) {
        var act = new Act();
        act.id = NewId.next();
        act.correspondenceId = known.id();
        act.deed = deed;
        act.relation = known.claim().relation();
        act.strength = known.claim().strength();
        act.actor = signature.name();
        act.at = signature.at();
        act.reason = known.review().reason();
        return act;
    }

    ActView view() {
        return new ActView(deed, actor, at, relation, strength, reason);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Act() {}
}
