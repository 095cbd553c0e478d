package shishin.risk.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How runs are queued and shared among the replicas. */
@ConfigMapping(prefix = "shishin.run")
interface RunConfig {

    /** How often a replica looks for a run that waits. */
    @WithDefault("1s")
    String lookEvery();

    /** How often a replica says that it still has its run in hand. */
    @WithDefault("2s")
    String beatEvery();

    /** How long a run stays with a replica that says nothing more; several beats. */
    @WithDefault("10s")
    Duration lease();

    /** How many open runs a tenant may have, so that none keeps the others waiting. */
    @WithDefault("20")
    int mostPerTenant();

    /** How many replicas may have died over a run before it is taken for the cause. */
    @WithDefault("3")
    int attempts();

    /** How long ended runs are kept. */
    @WithDefault("30d")
    Duration keep();
}
