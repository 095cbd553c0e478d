package shishin.risk.due;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;

/**
 * Looks for what has fallen due, of every tenant, and has it done one by one, each in a transaction of its own as the
 * tenant it belongs to. Every replica makes its rounds: whoever does a thing takes its row first and leaves alone what
 * another holds. What fell due while the service was down is due at the next look.
 */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final int AT_A_LOOK = 200;

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    Rounds(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** Something that is due. */
    private record Due(String tenant, UUID id) {}

    /**
     * Makes one round.
     *
     * @param what it is about, for the log
     * @param find plain SQL, because a round belongs to no tenant: tenant and id of what is due at {@code :now}, the
     *     longest due first
     * @param act takes the row, looks again whether it is due at that time, and does what is to be done
     */
    public void make(String what, String find, BiConsumer<UUID, Instant> act) {
        var now = clock.instant();
        for (var due : find(what, find, now)) perform(what, due, now, act);
    }

    private List<Due> find(String what, String find, Instant now) {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, what);
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> rows = entities.createNativeQuery(find + " limit " + AT_A_LOOK)
                    .setParameter("now", now)
                    .getResultList();
            return rows.stream()
                    .map(Object[].class::cast)
                    .map(row -> new Due((String) row[0], (UUID) row[1]))
                    .toList();
        });
    }

    private void perform(String what, Due due, Instant now, BiConsumer<UUID, Instant> act) {
        try {
            caller.actFor(due.tenant, Actor.SYSTEM, NewId.next().toString());
            act.accept(due.id, now);
        } catch (RuntimeException e) {
            LOG.warnf("%s %s was not done, will be tried again: %s", what, due.id, e.getMessage());
        }
    }
}
