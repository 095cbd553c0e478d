package shishin.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokerTest {

    private static final String FEED = "shishin.gateway.feed.";

    @Test
    void what_the_installation_adds_reaches_kafkas_client() {
        assertThat(client(Map.of(FEED + "client.\"security.protocol\"", "SSL")))
                .containsEntry("security.protocol", "SSL");
    }

    @Test
    void a_mere_reader_stays_one_whatever_is_added() {
        assertThat(client(Map.of(FEED + "client.\"enable.auto.commit\"", "true")))
                .containsEntry("enable.auto.commit", false)
                .containsEntry("bootstrap.servers", "kafka:9093");
    }

    private static Map<String, Object> client(Map<String, String> added) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(FeedSettings.class)
                .withSources(
                        new PropertiesConfigSource(Map.of(FEED + "bootstrap-servers", "kafka:9093"), "always", 100))
                .withSources(new PropertiesConfigSource(added, "added", 200))
                .build();
        return new Broker(config.getConfigMapping(FeedSettings.class)).client();
    }
}
