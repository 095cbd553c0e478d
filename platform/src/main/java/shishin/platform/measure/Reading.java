package shishin.platform.measure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;

/** A measurement with what was read last; unknown (NaN) where it could not be read. */
final class Reading {

    private static final int PATIENCE_SECONDS = 2;

    private final Measurement measurement;
    private volatile double value = Double.NaN;

    private Reading(Measurement measurement) {
        this.measurement = measurement;
    }

    static Reading shownBy(MeterRegistry registry, Measurement measurement) {
        var reading = new Reading(measurement);
        Gauge.builder(measurement.name(), reading, shown -> shown.value)
                .baseUnit(measurement.unit().isEmpty() ? null : measurement.unit())
                .description(measurement.meaning())
                .strongReference(true)
                .register(registry);
        return reading;
    }

    void read(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (var row = statement.executeQuery(measurement.sql())) {
                value = row.next() ? row.getDouble(1) : 0;
            }
        }
    }

    void forget() {
        value = Double.NaN;
    }
}
