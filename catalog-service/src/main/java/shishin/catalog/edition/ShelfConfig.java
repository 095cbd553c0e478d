package shishin.catalog.edition;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of the kept editions a replica holds, and how soon it hears of changes made elsewhere. */
@ConfigMapping(prefix = "shishin.shelf")
public interface ShelfConfig {

    /** How much memory the content of kept editions may take; what was read longest ago makes room. */
    @WithDefault("96M")
    MemorySize memory();

    /** How often to look for changes other replicas have made. */
    @WithDefault("2s")
    Duration lookEvery();
}
