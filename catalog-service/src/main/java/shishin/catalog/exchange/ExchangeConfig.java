package shishin.catalog.exchange;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of what comes in the service takes on. */
@ConfigMapping(prefix = "shishin.catalog.exchange")
interface ExchangeConfig {

    /** The largest file that is taken in. It waits on disk, so this costs no memory. */
    @WithDefault("64M")
    MemorySize largestUpload();

    /** How many files are received or wait to be read at once: they take the disk. */
    @WithDefault("4")
    int uploadsAtOnce();

    /** How many files are read at once: what is read of each is held in memory until it is kept. */
    @WithDefault("1")
    int readAtOnce();
}
