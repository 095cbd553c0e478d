package shishin.assessment.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import org.jboss.logging.Logger;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;

/**
 * Has the latest checkpoint of each log stamped with the time by an authority outside of this installation: then not even
 * who holds the signing key can write a log anew and date it back.
 */
@ApplicationScoped
class Timestamping {

    private static final Logger LOG = Logger.getLogger(Timestamping.class);

    private final LedgerConfig config;
    private final TimestampAuthority authority;
    private final Timestamps table;
    private final Caller caller;

    Timestamping(LedgerConfig config, TimestampAuthority authority, Timestamps table, Caller caller) {
        this.config = config;
        this.authority = authority;
        this.table = table;
        this.caller = caller;
    }

    @Scheduled(every = "{shishin.ledger.timestamping}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        config.timestampAuthority().ifPresent(this::stamp);
    }

    /** The authority is asked outside of any transaction; of two replicas that ask at once, the first is kept. */
    void stamp(URI place) {
        actFor(Caller.EVERY_TENANT);
        for (var due : QuarkusTransaction.requiringNew().call(table::due)) {
            actFor(due.tenant());
            try {
                var token = authority.stamp(place, config.timestampCertificate(), due.note());
                QuarkusTransaction.requiringNew().run(() -> table.add(due, place, token));
            } catch (IOException e) {
                LOG.warnf("A checkpoint waits for its timestamp: %s", e.getMessage());
                return;
            }
        }
    }

    private void actFor(String tenant) {
        caller.actFor(tenant, Actor.SYSTEM, caller.correlationId());
    }
}
