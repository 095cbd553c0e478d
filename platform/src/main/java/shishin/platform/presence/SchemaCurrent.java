package shishin.platform.presence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;

/**
 * Not ready before every migration of this release is applied, by whoever may migrate. A schema that is ahead is none of
 * its business: during an upgrade this is the code that leaves. Once current is current for good.
 */
@Readiness
@ApplicationScoped
class SchemaCurrent implements HealthCheck {

    private final Flyway flyway;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile boolean current;

    SchemaCurrent(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        if (!current && looking.compareAndSet(false, true)) look();
        return HealthCheckResponse.named("schema").status(current).build();
    }

    /** One look at a time: Flyway waits long for a database that is away. */
    private void look() {
        try {
            current = flyway.info().pending().length == 0;
        } finally {
            looking.set(false);
        }
    }
}
