package shishin.platform.flowers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Calls;
import shishin.platform.test.DeadLetterBox;
import shishin.platform.test.Facts;
import shishin.platform.test.TestBroker;
import shishin.platform.test.Tokens;

@QuarkusTest
class FactsTest {

    private static final String FLOWERS = "/api/v1/flowers";
    private static final String TOPIC = "shishin.flowers.v1";
    private static final String MARKET = "shishin.market.v1";

    private String tenant = "";

    @Inject
    DataSource database;

    @BeforeEach
    void newTenant() {
        tenant = "t" + UUID.randomUUID().toString().substring(0, 8);
    }

    private RequestSpecification gardener() {
        return Calls.as(Tokens.of("ada", tenant, "flower:read", "flower:write"));
    }

    private String plant(String name, int stock) {
        return gardener()
                .body("{\"name\":\"%s\",\"stock\":%d}".formatted(name, stock))
                .post(FLOWERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private int sell(String id) {
        return gardener()
                .header("If-Match", "*")
                .body("{\"pieces\":1}")
                .post(FLOWERS + "/" + id + "/sale")
                .statusCode();
    }

    private int stock() {
        return gardener().get(FLOWERS + "?count=true").then().extract().path("total");
    }

    @Test
    void a_fact_leaves_once_with_its_envelope_when_the_change_is_committed() {
        try (var facts = new Facts(TOPIC)) {
            var id = plant("Rose", 3);
            var published = facts.await(1, fact -> fact.key().equals(id));
            assertThat(published).singleElement().satisfies(fact -> {
                assertThat(fact.type()).isEqualTo("shishin.flowers.flower-planted.v1");
                assertThat(fact.tenant()).isEqualTo(tenant);
                assertThat(fact.data().path("name").asText()).isEqualTo("Rose");
                assertThat(fact.data().has("key")).isFalse();
            });
        }
    }

    @Test
    void a_refused_change_says_nothing() {
        try (var facts = new Facts(TOPIC)) {
            var id = plant("Lily", 0);
            assertThat(sell(id)).isEqualTo(409);
            var other = plant("Marker", 1);
            facts.await(1, fact -> fact.key().equals(other));
            assertThat(facts.after(Duration.ofMillis(500), fact -> fact.key().equals(id)))
                    .hasSize(1);
        }
    }

    @Test
    void changes_that_meet_are_told_in_the_order_they_became_true() throws Exception {
        var id = plant("Tulip", 200);
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> sale = () -> sell(id);
            threads.invokeAll(IntStream.range(0, 120).mapToObj(i -> sale).toList());
        }
        int left = gardener().get(FLOWERS + "/" + id).then().extract().path("stock");
        try (var facts = new Facts(TOPIC)) {
            var sold = facts.await(
                    200 - left, fact -> fact.key().equals(id) && fact.type().contains("sold"));
            var lefts =
                    sold.stream().map(fact -> fact.data().path("left").asInt()).toList();
            assertThat(lefts)
                    .isEqualTo(IntStream.range(left, 200)
                            .map(i -> 199 - i + left)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void while_the_broker_is_away_facts_wait_and_none_is_lost() throws Exception {
        var ids = new ArrayList<String>();
        await().atMost(Duration.ofSeconds(20)).until(() -> health("ready") == 200);
        TestBroker.current().goAway();
        try {
            for (int i = 0; i < 20; i++) ids.add(plant("Away" + i, i));
            Thread.sleep(Duration.ofSeconds(Integer.getInteger("shishin.away.seconds", 12)));
            ids.add(plant("Late", 1));
            for (var kind : List.of("live", "ready"))
                assertThat(health(kind)).as(kind).isEqualTo(200);
        } finally {
            TestBroker.current().comeBack();
        }
        try (var facts = new Facts(TOPIC)) {
            var published = facts.await(21, fact -> fact.tenant().equals(tenant));
            assertThat(published.stream().map(Facts.Published::key).distinct().toList())
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
        await().untilAsserted(() -> assertThat(waiting()).isZero());
    }

    @Test
    void what_changes_nothing_here_leaves_no_note() {
        var weed = UUID.randomUUID().toString();
        var last = UUID.randomUUID().toString();
        deliver(weed, "{\"name\":\"Weed\",\"pieces\":1}");
        deliver(last, "{\"name\":\"Last\",\"pieces\":1}");
        await().atMost(Duration.ofSeconds(20)).until(() -> notes(last) == 1);
        assertThat(stock()).isEqualTo(1);
        assertThat(notes(weed)).isZero();
    }

    private static int health(String kind) {
        return given().get("/q/health/" + kind).statusCode();
    }

    private int notes(String fact) {
        return query("select id from inbox where id = '%s'".formatted(fact)).size();
    }

    @Test
    void a_fact_heard_twice_takes_effect_once() {
        var id = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++)
            deliver(id, "{\"flowerId\":\"%s\",\"name\":\"Twice\",\"pieces\":1}".formatted(UUID.randomUUID()));
        deliver(UUID.randomUUID().toString(), "{\"name\":\"Last\",\"pieces\":1,\"unknownToUs\":true}");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stock()).isEqualTo(2));
    }

    @Test
    void what_another_service_has_accepted_is_heard_though_the_interface_would_refuse_it() {
        gardener()
                .body("{\"name\":\"Lady\\u0092s slipper\",\"stock\":1}")
                .post(FLOWERS)
                .then()
                .statusCode(422);
        deliver(UUID.randomUUID().toString(), "{\"name\":\"Lady\\u0092s slipper\",\"pieces\":1}");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stock()).isEqualTo(1));
    }

    @Test
    void what_cannot_be_processed_is_put_aside_whole_with_the_reason_and_does_not_block() {
        var bad = UUID.randomUUID().toString();
        deliver(bad, "{\"name\":\"Nothing\",\"pieces\":0}");
        deliver(UUID.randomUUID().toString(), "{\"name\":\"Next\",\"pieces\":1}");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stock()).isEqualTo(1));
        var letters =
                new DeadLetterBox(MARKET + ".dlq").await(letter -> letter.id().equals(bad));
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.reason()).contains("a delivery of nothing");
            assertThat(letter.value()).contains("Nothing");
            assertThat(letter.service()).isEqualTo("flowers");
        });
    }

    @Test
    void a_thousand_facts_of_one_key_arrive_in_order() {
        var key = UUID.randomUUID().toString();
        Facts.tellAll(
                MARKET,
                Warehouse.DELIVERED,
                key,
                tenant,
                IntStream.range(0, 1000)
                        .mapToObj(i -> "{\"name\":\"N%04d\",\"pieces\":1}".formatted(i))
                        .toList());
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(stock()).isEqualTo(1000));
        assertThat(namesByArrival()).isSorted();
    }

    private List<String> namesByArrival() {
        return query("select name from flower where tenant = '%s' order by id".formatted(tenant));
    }

    private long waiting() {
        return Long.parseLong(query("select count(*)::text from outbox").getFirst());
    }

    private List<String> query(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('shishin.tenant', '*', true)");
            var names = new ArrayList<String>();
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) names.add(rows.getString(1));
            }
            connection.rollback();
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void deliver(String id, String data) {
        Facts.tell(MARKET, Warehouse.DELIVERED, id, "market", tenant, data);
    }
}
