package shishin.catalog.change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import shishin.platform.caller.Actor;
import shishin.platform.identity.NewId;

/** A plan of what becomes of the answers when one edition follows another. Made once, it stays as it was made. */
@Entity
class CarryOver {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private String editionBefore;
    private String digestBefore;
    private String editionAfter;
    private String digestAfter;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CarriedLine> lines;

    private String plannedBy;
    private Instant plannedAt;

    static CarryOver plan(Difference difference, Actor actor, Instant now) {
        var plan = new CarryOver();
        plan.id = NewId.next();
        plan.editionBefore = difference.before().id();
        plan.digestBefore = difference.before().digest();
        plan.editionAfter = difference.after().id();
        plan.digestAfter = difference.after().digest();
        plan.lines = difference
                .before()
                .items()
                .filter(line -> line.assessable())
                .map(line -> CarriedLine.of(line, difference))
                .toList();
        plan.plannedBy = actor.name();
        plan.plannedAt = now;
        return plan;
    }

    UUID id() {
        return id;
    }

    String editionBefore() {
        return editionBefore;
    }

    String digestBefore() {
        return digestBefore;
    }

    String editionAfter() {
        return editionAfter;
    }

    String digestAfter() {
        return digestAfter;
    }

    /** In the order of the edition before. */
    List<CarriedLine> lines() {
        return lines;
    }

    String plannedBy() {
        return plannedBy;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected CarryOver() {}
}
