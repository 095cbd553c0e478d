package shishin.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay deals with Kafka. */
@ConfigMapping(prefix = "shishin.outbox")
interface OutboxConfig {

    /**
     * How long Kafka may take to acknowledge a batch before the batch counts as failed and is sent again. The relay holds
     * a transaction as long, so this stays well below the minute a transaction may last.
     */
    @WithDefault("PT20S")
    Duration patience();
}
