package shishin.platform.measure;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;

/** Reads what is measured, of every tenant, in every replica; what cannot be read is shown as unknown, not as it was. */
@ApplicationScoped
class Measuring {

    private static final Logger LOG = Logger.getLogger(Measuring.class);

    private final List<Reading> readings;
    private final DataSource database;
    private final Caller caller;

    Measuring(@All List<Measurement> measurements, DataSource database, Caller caller, MeterRegistry registry) {
        this.readings = measurements.stream()
                .map(measurement -> Reading.shownBy(registry, measurement))
                .toList();
        this.database = database;
        this.caller = caller;
    }

    @Scheduled(every = "{shishin.measure.look-every}", concurrentExecution = SKIP)
    void look() {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, "measure");
        try (var connection = database.getConnection()) {
            for (var reading : readings) reading.read(connection);
        } catch (SQLException e) {
            readings.forEach(Reading::forget);
            LOG.warnf("What is measured could not be read: %s", e.getMessage());
        }
    }
}
