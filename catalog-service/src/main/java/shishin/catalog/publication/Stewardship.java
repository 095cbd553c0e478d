package shishin.catalog.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import shishin.catalog.edition.Owner;
import shishin.platform.caller.Caller;
import shishin.platform.outbox.Fact;
import shishin.platform.outbox.Outbox;

/**
 * For whom an edition is changed. A tenant's editors change the tenant's own; what belongs to everybody only those change
 * who hold the permission for it, which no role of a tenant includes. For them the wall in the database is opened, for
 * the rest of the transaction and not longer.
 */
@ApplicationScoped
public class Stewardship {

    static final String GLOBAL = "catalog:global";

    private final Caller caller;
    private final Lives lives;
    private final Outbox outbox;
    private final Clock clock;

    Stewardship(Caller caller, Lives lives, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.lives = lives;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The tenant whose rows are to be changed. @throws EditionOfEverybody when that is everybody, and the caller may not */
    public String actFor(Owner owner) {
        return switch (owner) {
            case TENANT -> caller.tenant();
            case EVERYBODY -> actForEverybody();
        };
    }

    String actFor(EditionKey key) {
        return actFor(isEverybodys(key) ? Owner.EVERYBODY : Owner.TENANT);
    }

    static boolean isEverybodys(EditionKey key) {
        return key.tenant().equals(Caller.EVERY_TENANT);
    }

    private String actForEverybody() {
        if (!caller.may(GLOBAL)) throw new EditionOfEverybody();
        lives.openToEverybodys();
        return Caller.EVERY_TENANT;
    }

    /** Publishes a fact to the owner: everybody's to everybody, a tenant's to that tenant alone. */
    void tell(EditionKey key, Fact fact) {
        var own = caller.tenant();
        var correlationId = caller.correlationId();
        try {
            caller.actFor(key.tenant(), caller.actor(), correlationId);
            outbox.publish(fact);
        } finally {
            caller.actFor(own, caller.actor(), correlationId);
        }
    }

    Life.Stamp stamp() {
        return new Life.Stamp(caller::signature, clock.instant());
    }
}
