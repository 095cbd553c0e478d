package shishin.gateway.trace;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where spans go, and how many; the same words as in the services. */
@ConfigMapping(prefix = "shishin.traces")
interface TraceSettings {

    /**
     * A collector that takes OTLP over HTTP, without a path: {@code http://collector:4318}. Without it nothing is recorded,
     * and nothing of what would record it is loaded.
     */
    Optional<URI> endpoint();

    /** The authority that signed the collector's certificate (PEM); otherwise those the JDK knows. */
    Optional<Path> certificate();

    /** The share of traces begun here that are recorded, 0 to 1. One that came in is recorded when it says so. */
    @WithDefault("1")
    double share();
}
