package shishin.platform.due;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jboss.logging.Logger;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;

/**
 * Looks for what has fallen due, of every tenant, and has it done one by one, each in a transaction of its own as the
 * tenant it belongs to. Every replica makes its rounds: whoever does a thing takes its row first and leaves alone what
 * another holds. What fell due while nobody looked is due at the next look; what cannot be done keeps nothing else back.
 */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final int A_LOOK = 200;
    private static final int A_PORTION = 500;

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    Rounds(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** Something that is due. */
    private record Due(UUID id, String tenant) {}

    /**
     * Looks once. What is left waits for the next look.
     *
     * @param what it is about, for the log
     * @param find plain SQL, because it belongs to no tenant: id and tenant of what is due at {@code :now}, the longest due
     *     first
     * @param act takes the row, looks again whether it is due at that time, and does what is to be done
     */
    public void look(String what, String find, BiConsumer<UUID, Instant> act) {
        var now = clock.instant();
        perform(what, find(find, now, A_LOOK), now, (id, at) -> {
            act.accept(id, at);
            return true;
        });
    }

    /**
     * Looks until nothing more is found that can be done; else as {@link #look}.
     *
     * @param act returns false when there was nothing to do, or another is at it
     * @return how much was done
     */
    public int make(String what, String find, BiPredicate<UUID, Instant> act) {
        var now = clock.instant();
        int all = 0;
        int done = A_PORTION;
        while (done == A_PORTION) {
            done = perform(what, find(find, now, A_PORTION), now, act);
            all += done;
        }
        return all;
    }

    /** Does something in a transaction of its own as the one who works for all tenants. */
    public <T> T forAll(Callable<T> work) {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, NewId.next().toString());
        return QuarkusTransaction.requiringNew().call(work);
    }

    private List<Due> find(String find, Instant now, int most) {
        List<?> rows = forAll(() -> entities.createNativeQuery(find + " limit " + most, Object[].class)
                .setParameter("now", now)
                .getResultList());
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Due((UUID) row[0], (String) row[1]))
                .toList();
    }

    private int perform(String what, List<Due> found, Instant now, BiPredicate<UUID, Instant> act) {
        int done = 0;
        for (var due : found) if (perform(what, due, now, act)) done++;
        return done;
    }

    private boolean perform(String what, Due due, Instant now, BiPredicate<UUID, Instant> act) {
        try {
            caller.actFor(due.tenant(), Actor.SYSTEM, NewId.next().toString());
            return QuarkusTransaction.requiringNew().call(() -> act.test(due.id(), now));
        } catch (RuntimeException e) {
            LOG.warnf("%s %s was not done, will be tried again: %s", what, due.id(), e.getMessage());
            return false;
        }
    }
}
