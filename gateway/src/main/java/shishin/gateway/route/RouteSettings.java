package shishin.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where requests go, and how patient the gateway is with the services. */
@ConfigMapping(prefix = "shishin.gateway.route")
interface RouteSettings {

    /** The services by their public role, which callers see in problems, contracts and health. */
    Map<String, Service> services();

    /**
     * The name of the TLS configuration ({@code quarkus.tls.<name>}) that says whom to trust where a service is reached by
     * https, and as whom to appear. Without it, whom the JDK trusts.
     */
    Optional<String> tlsConfiguration();

    /** How long to try to reach a service before calling it away. */
    @WithDefault("PT2S")
    Duration connectWithin();

    /** How long a service, or the rest of a request, may stay silent. What moves is never cut off. */
    @WithDefault("PT30S")
    Duration silence();

    /**
     * How long a connection is kept that nothing uses. Shorter than a replica's time to drain, so that none is left to it
     * when it stops; and than servers commonly keep one, so that a request seldom meets one just closed.
     */
    @WithDefault("PT5S")
    Duration idle();

    /** How often a replica is asked whether it takes requests, where a service has several addresses. */
    @WithDefault("PT0.5S")
    Duration lookEvery();

    /** Connections kept to each service. */
    @WithDefault("256")
    int connections();

    /** Requests that may wait for a connection to a service before it is called away. */
    @WithDefault("1024")
    int waiting();

    /** One service. */
    interface Service {

        /**
         * Scheme, host and port alone; paths go through as they came. Several, separated by commas, where nothing else
         * spreads requests over the replicas.
         */
        List<URI> urls();

        /** The first segments under {@code /api/v1} it serves. */
        Set<String> segments();
    }
}
