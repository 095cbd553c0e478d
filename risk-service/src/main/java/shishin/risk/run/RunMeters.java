package shishin.risk.run;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import shishin.platform.measure.Measurement;

/** How many runs wait for a replica, and since when, over all tenants. */
class RunMeters {

    @Produces
    @Singleton
    Measurement waiting() {
        return new Measurement(
                "shishin.simulation.waiting",
                "",
                "Simulations that no replica has in hand yet",
                "select count(*) from simulation_run where state = 'QUEUED'");
    }

    @Produces
    @Singleton
    Measurement running() {
        return new Measurement(
                "shishin.simulation.running",
                "",
                "Simulations a replica has in hand",
                "select count(*) from simulation_run where state = 'RUNNING'");
    }

    @Produces
    @Singleton
    Measurement longest() {
        return new Measurement(
                "shishin.simulation.wait",
                "seconds",
                "How long the oldest simulation has been waiting for a replica",
                """
                select greatest(extract(epoch from clock_timestamp() - at), 0)
                from simulation_run where state = 'QUEUED' order by at limit 1""");
    }
}
