package shishin.risk.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How runs are queued and shared among the replicas. */
@ConfigMapping(prefix = "shishin.run")
interface RunConfig {

    /** How often a replica looks for a run that waits; read by the schedule of {@link Worker#look}. */
    String lookEvery();

    /** How often a replica says that it still has its run in hand; read by the schedule of {@link Worker#beat}. */
    String beatEvery();

    /** How long a run stays with a replica that says nothing more; several beats. */
    @WithDefault("10s")
    Duration lease();

    /** How many open runs a tenant may have. */
    @WithDefault("20")
    int mostPerTenant();

    /** How many of them are answered at the same time, so that replicas are left for other tenants. */
    @WithDefault("2")
    int runningPerTenant();

    /** How many replicas may have died over a run before it is taken for the cause. */
    @WithDefault("3")
    int attempts();

    /** How long ended runs are kept. */
    @WithDefault("30d")
    Duration keep();
}
