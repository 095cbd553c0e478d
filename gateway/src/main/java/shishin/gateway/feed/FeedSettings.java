package shishin.gateway.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** Where facts come from and how many may follow them. */
@ConfigMapping(prefix = "shishin.gateway.feed")
interface FeedSettings {

    /** The Kafka brokers. Without them the feed answers 503, and everything else works. */
    String bootstrapServers();

    /** What else Kafka's client is told, by Kafka's own names: {@code security.protocol}, {@code ssl.keystore.location}. */
    Map<String, String> client();

    /** The topics by the service that publishes them. */
    Map<String, Topic> topics();

    /** Pages read at the same time; each has a connection of its own to the brokers. */
    @WithDefault("4")
    int readers();

    /** Streams open at the same time, of all callers. */
    @WithDefault("200")
    int streams();

    /** Streams open at the same time, of one caller. */
    @WithDefault("5")
    int streamsPerCaller();

    /** How long the brokers may take to answer, and how long one page may be searched for. */
    @WithDefault("PT3S")
    Duration patience();

    /** How long a stream may refuse to take more before it is dropped. */
    @WithDefault("PT30S")
    Duration slowness();

    /** How often a quiet stream shows that it lives; below any proxy's idle time. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** One topic. */
    interface Topic {

        String name();

        /** What a caller needs to read it. */
        String permission();
    }
}
