package shishin.assessment.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where attachments are kept. */
@ConfigMapping(prefix = "shishin.attachments")
interface AttachmentConfig {

    /**
     * The bucket of an S3-compatible storage, which {@code quarkus.s3.*} says how to reach. Without one, a folder is taken:
     * for one machine, or for replicas that share it.
     */
    Optional<String> bucket();

    /** The folder, where there is no bucket. */
    @WithDefault("${java.io.tmpdir}/shishin-attachments")
    Path folder();

    /** The largest attachment. The gateway has a limit of its own. */
    @WithDefault("100M")
    MemorySize largest();

    /** How often it is looked for what no evidence refers to any more. */
    @WithDefault("1h")
    Duration sweeping();

    /** How long something may lie there before evidence refers to it; far longer than any upload takes. */
    @WithDefault("24h")
    Duration grace();
}
