package shishin.platform.presence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/**
 * Not ready before every migration of this release is applied, by whoever may migrate. A schema that is ahead is none of
 * its business: during an upgrade this is the code that leaves. Once current is current for good.
 */
@Readiness
@ApplicationScoped
class SchemaCurrent implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(SchemaCurrent.class);

    private final Flyway flyway;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile boolean current;

    /** Who is asked again and again need not try again: between tries Flyway sleeps, in the end for minutes. */
    SchemaCurrent(Flyway flyway) {
        this.flyway = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .connectRetries(0)
                .load();
    }

    @Override
    public HealthCheckResponse call() {
        if (!current && looking.compareAndSet(false, true)) look();
        return HealthCheckResponse.named("schema").status(current).build();
    }

    /** One look at a time: a database that does not answer is waited for long. */
    private void look() {
        try {
            current = flyway.info().pending().length == 0;
        } catch (FlywayException e) {
            LOG.warnf("The schema cannot be looked at: %s", e.getMessage());
        } finally {
            looking.set(false);
        }
    }
}
