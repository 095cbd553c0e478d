package shishin.platform.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How erasures are carried out. */
@ConfigMapping(prefix = "shishin.erasure")
interface ErasureConfig {

    /** How often a replica looks for one that is due. */
    @WithDefault("5s")
    String lookEvery();

    /** How long names that come late are still replaced; longer than Kafka keeps facts. Then the name itself is forgotten. */
    @WithDefault("P8D")
    Duration watch();

    /** How often names that came late are looked for meanwhile. */
    @WithDefault("PT1H")
    Duration againEvery();
}
