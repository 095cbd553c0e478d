package shishin.platform.flowers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Calls;
import shishin.platform.test.Facts;
import shishin.platform.test.Facts.Published;
import shishin.platform.test.TestBroker;
import shishin.platform.test.Tokens;

/** A broker that stands still takes bytes and connections and may act on them much later: the hardest case for order. */
@QuarkusTest
class BrokerFrozenTest {

    private static final int STOCK = 1000;

    private final String gardener =
            Tokens.of("ada", "t" + UUID.randomUUID().toString().substring(0, 8), "flower:read", "flower:write");

    @ConfigProperty(name = "shishin.outbox.patience")
    Duration patience = Duration.ZERO;

    @Test
    void what_was_given_up_is_never_overtaken_by_what_came_later() throws InterruptedException {
        var id = plant();
        int sold = sell(id, Duration.ofMillis(300));
        TestBroker.current().freeze();
        try {
            sold += sell(id, patience.multipliedBy(2).plusSeconds(1));
        } finally {
            TestBroker.current().thaw();
        }
        sold += sell(id, Duration.ofMillis(300));
        int expected = sold;
        try (var facts = new Facts("shishin.flowers.v1")) {
            facts.await(expected, fact -> isSale(fact, id));
            var lefts = facts.after(Duration.ofSeconds(1), fact -> isSale(fact, id)).stream()
                    .map(fact -> fact.data().path("left").asInt())
                    .distinct();
            assertThat(lefts)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, expected)
                            .mapToObj(sale -> STOCK - sale)
                            .toList());
        }
    }

    private String plant() {
        return Calls.as(gardener)
                .body("{\"name\":\"Snowdrop\",\"stock\":%d}".formatted(STOCK))
                .post("/api/v1/flowers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** One after the other for a while; how many. */
    private int sell(String id, Duration lasting) throws InterruptedException {
        var until = System.nanoTime() + lasting.toNanos();
        int sold = 0;
        for (; System.nanoTime() < until; sold++) {
            Calls.as(gardener)
                    .header("If-Match", "*")
                    .body("{\"pieces\":1}")
                    .post("/api/v1/flowers/" + id + "/sale")
                    .then()
                    .statusCode(200);
            Thread.sleep(20);
        }
        return sold;
    }

    private static boolean isSale(Published fact, String id) {
        return fact.key().equals(id) && fact.type().contains("sold");
    }
}
