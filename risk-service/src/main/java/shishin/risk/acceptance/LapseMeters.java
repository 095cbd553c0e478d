package shishin.risk.acceptance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import shishin.platform.measure.Measurement;

/** Whether acceptances lapse in time; that they do is told as a fact, and counted as one. */
class LapseMeters {

    @Produces
    @Singleton
    Measurement overdue() {
        return new Measurement(
                "shishin.acceptance.overdue",
                "",
                "Acceptances whose time has passed and that have not lapsed yet",
                """
                select count(*) from acceptance
                where state in ('REQUESTED', 'GRANTED') and valid_until <= clock_timestamp()""");
    }
}
