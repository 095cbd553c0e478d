package shishin.platform.flowers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.outbox.Outbox;
import shishin.platform.problem.Refusal;
import shishin.platform.test.Facts;

/** What Kafka would never take does not get into the outbox, where it would hold up what others say. */
@QuarkusTest
class LargestFactTest {

    private static final String TOPIC = "shishin.flowers.v1";

    /** Of one that has no name: its other fields, and what JSON writes around them. */
    private static final int UNNAMED = "{\"flowerId\":\"%s\",\"name\":\"\",\"stock\":1}"
            .formatted(UUID.randomUUID())
            .length();

    private final String tenant = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @BeforeEach
    void act() {
        caller.actFor(tenant, Actor.SYSTEM, "test-test");
    }

    private void plant(String name) {
        var planted = new FlowerPlanted(UUID.randomUUID(), name, 1);
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(planted));
    }

    @Test
    void the_largest_fact_is_sent() {
        var name = "薔".repeat((900_000 - UNNAMED) / 3);
        plant(name);
        try (var facts = new Facts(TOPIC)) {
            var told = facts.await(1, fact -> fact.tenant().equals(tenant));
            assertThat(told)
                    .singleElement()
                    .satisfies(fact ->
                            assertThat(fact.data().path("name").asText()).isEqualTo(name));
        }
    }

    @Test
    void a_larger_one_is_refused_and_nobody_waits_for_it() {
        var name = "薔".repeat(350_000);
        assertThatThrownBy(() -> plant(name))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("fact-too-large"));
        plant("Small");
        try (var facts = new Facts(TOPIC)) {
            facts.await(1, fact -> fact.tenant().equals(tenant));
            assertThat(facts.after(Duration.ofMillis(500), fact -> fact.tenant().equals(tenant)))
                    .hasSize(1);
        }
    }
}
