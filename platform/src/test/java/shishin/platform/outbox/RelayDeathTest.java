package shishin.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Calls;
import shishin.platform.test.Facts;
import shishin.platform.test.Facts.Published;
import shishin.platform.test.TestDatabase;
import shishin.platform.test.Tokens;

/** A relay that is killed after Kafka has acknowledged and before the outbox knows of it. */
@QuarkusTest
class RelayDeathTest {

    private static final int DEATHS = 2;

    private final String tenant = "t" + UUID.randomUUID().toString().substring(0, 8);

    /** The database itself undoes what the relay does last, as it would after a kill; the count outlives the undoing. */
    @BeforeEach
    void relaysDie() {
        TestDatabase.asOwner("create sequence relay_deaths");
        TestDatabase.asOwner("""
                create function relay_dies() returns trigger language plpgsql as $$
                begin
                    if old.tenant = '%s' and nextval('relay_deaths') <= %d then
                        raise exception 'killed between send and mark';
                    end if;
                    return old;
                end $$""".formatted(tenant, DEATHS));
        TestDatabase.asOwner(
                "create trigger relay_dies before delete on outbox for each row execute function relay_dies()");
    }

    @AfterEach
    void relaysLive() {
        TestDatabase.asOwner("drop trigger relay_dies on outbox");
        TestDatabase.asOwner("drop function relay_dies");
        TestDatabase.asOwner("drop sequence relay_deaths");
    }

    @Test
    void what_it_had_sent_is_sent_again_under_the_same_ids_and_in_the_same_order() {
        var gardener = Tokens.of("ada", tenant, "flower:read", "flower:write");
        String id = Calls.as(gardener)
                .body("{\"name\":\"Iris\",\"stock\":3}")
                .post("/api/v1/flowers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (int sale = 0; sale < 2; sale++)
            Calls.as(gardener)
                    .header("If-Match", "*")
                    .body("{\"pieces\":1}")
                    .post("/api/v1/flowers/" + id + "/sale")
                    .then()
                    .statusCode(200);
        try (var facts = new Facts("shishin.flowers.v1")) {
            facts.await(DEATHS + 3, fact -> fact.tenant().equals(tenant));
            var published =
                    facts.after(Duration.ofSeconds(1), fact -> fact.tenant().equals(tenant));
            assertThat(published.stream().map(Published::id).distinct()).hasSize(3);
            assertThat(firsts(published)).containsExactly("planted 3", "sold 2", "sold 1");
            var first = published.getFirst().id();
            assertThat(published.stream().filter(fact -> fact.id().equals(first)))
                    .hasSize(DEATHS + 1);
        }
    }

    /** What was told, in the order in which each was told first. */
    private static List<String> firsts(List<Published> published) {
        return published.stream().map(RelayDeathTest::said).distinct().toList();
    }

    private static String said(Published fact) {
        return fact.type().contains("planted")
                ? "planted " + fact.data().path("stock").asInt()
                : "sold " + fact.data().path("left").asInt();
    }
}
