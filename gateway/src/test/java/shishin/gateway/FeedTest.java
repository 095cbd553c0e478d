package shishin.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@GatewayTest
@QuarkusTestResource(value = KafkaBroker.class, restrictToAnnotatedClass = true)
class FeedTest {

    private static final String OPENED = "shishin.risk.issue-opened.v1";

    private final String acme = "acme-" + UUID.randomUUID();
    private final String bravo = "bravo-" + UUID.randomUUID();
    private final String token = Issuer.token(acme, "ann", "risk:read");

    @BeforeEach
    void every_service_has_published_before() {
        for (var service : List.of("catalog", "assessment", "risk"))
            KafkaBroker.publish(service, "before", "t", "k", "{}");
    }

    @Test
    void an_event_is_served_as_it_was_published() {
        KafkaBroker.publish("risk", acme, OPENED, "issue-1", "{\"title\":\"No restore exercise\"}");
        var event = all(token, "").getFirst();
        assertThat(event.getString("type")).isEqualTo(OPENED);
        assertThat(event.getString("specversion")).isEqualTo("1.0");
        assertThat(event.getString("subject")).isEqualTo("issue-1");
        assertThat(event.getString("tenant")).isEqualTo(acme);
        assertThat(event.getString("datacontenttype")).isEqualTo("application/json");
        assertThat(event.getString("data.title")).isEqualTo("No restore exercise");
    }

    @Test
    void another_tenants_events_are_not_served_and_everyones_are() {
        KafkaBroker.publish("risk", bravo, OPENED, "issue-b", "{}");
        KafkaBroker.publish("risk", "*", "everyone-" + acme, "edition", "{}");
        assertThat(all(token, ""))
                .extracting(event -> event.getString("tenant"))
                .contains("*")
                .doesNotContain(bravo);
    }

    @Test
    void events_of_a_service_the_caller_may_not_read_are_not_served() {
        KafkaBroker.publish("assessment", acme, "shishin.assessment.answer-recorded.v1", "a", "{}");
        assertThat(all(token, ""))
                .extracting(event -> event.getString("source"))
                .doesNotContain("/shishin/assessment");
        var both = Issuer.token(acme, "bob", "risk:read", "assessment:read");
        assertThat(all(both, "")).extracting(event -> event.getString("source")).contains("/shishin/assessment");
    }

    @Test
    void pages_go_on_where_the_last_one_ended_and_lose_and_repeat_nothing() {
        IntStream.range(0, 25).forEach(i -> KafkaBroker.publish("risk", acme, OPENED, "issue-" + i, "{}"));
        var subjects = new ArrayList<String>();
        var cursor = "";
        for (int page = 0; page < 4; page++) {
            var answer = page("?limit=10&type=" + OPENED + cursor);
            subjects.addAll(answer.getList("items.subject", String.class));
            assertThat(answer.getList("items").size()).isLessThanOrEqualTo(10);
            cursor = "&cursor=" + answer.getString("next");
        }
        assertThat(subjects).hasSize(25).doesNotHaveDuplicates();
        KafkaBroker.publish("risk", acme, OPENED, "later", "{}");
        assertThat(page("?type=" + OPENED + cursor).getList("items.subject", String.class))
                .containsExactly("later");
    }

    @Test
    void events_of_one_subject_keep_their_order() {
        IntStream.range(0, 10).forEach(i -> KafkaBroker.publish("risk", acme, "order", "one", "{\"n\":" + i + "}"));
        assertThat(all(token, "?type=order"))
                .extracting(event -> event.getInt("data.n"))
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @ParameterizedTest
    @CsvSource({
        "?cursor=AAAA, cursor-malformed", "?cursor=%21%21, cursor-malformed", "?limit=0, parameter-malformed",
        "?limit=501, parameter-malformed", "?limit=many, parameter-malformed", "?colour=red, parameter-unknown"
    })
    void what_is_malformed_is_refused(String query, String problem) {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .get("/api/v1/events" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/" + problem));
    }

    @Test
    void without_any_read_permission_there_is_nothing_to_read() {
        given().auth()
                .oauth2(Issuer.token(acme, "agent", "evidence:write"))
                .get("/api/v1/events")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/permission-missing"))
                .body("detail", containsString("risk:read"));
    }

    @Test
    void permissions_are_the_roles_of_a_token_and_not_its_groups() {
        KafkaBroker.publish("risk", acme, OPENED, "issue-1", "{}");
        assertThat(all(Issuer.tokenWithGroups(acme, "ann", "risk:read"), "?type=" + OPENED))
                .hasSize(1);
    }

    @Test
    void a_stream_brings_what_happens_from_now_on_and_nothing_of_others() {
        KafkaBroker.publish("risk", acme, OPENED, "earlier", "{}");
        try (var stream = EventStream.open(token, null)) {
            KafkaBroker.publish("risk", bravo, OPENED, "foreign", "{}");
            KafkaBroker.publish("risk", acme, OPENED, "live", "{}");
            assertThat(stream.next().subject()).isEqualTo("live");
        }
    }

    @Test
    void a_stream_goes_on_after_the_last_event_the_caller_saw() {
        String seen;
        try (var stream = EventStream.open(token, null)) {
            KafkaBroker.publish("risk", acme, OPENED, "first", "{}");
            seen = stream.next().id();
        }
        IntStream.range(0, 5).forEach(i -> KafkaBroker.publish("risk", acme, OPENED, "missed-" + i, "{}"));
        try (var stream = EventStream.open(token, seen)) {
            var missed =
                    IntStream.range(0, 5).mapToObj(_ -> stream.next().subject()).toList();
            assertThat(missed).containsExactlyInAnyOrder("missed-0", "missed-1", "missed-2", "missed-3", "missed-4");
            KafkaBroker.publish("risk", acme, OPENED, "live", "{}");
            assertThat(stream.next().subject()).isEqualTo("live");
        }
    }

    @Test
    void a_quiet_stream_shows_that_it_lives() {
        try (var stream = EventStream.open(token, null)) {
            assertThat(stream.lineWithin(3)).startsWith("id: ");
            assertThat(stream.lineWithin(3)).isEmpty();
            assertThat(stream.lineWithin(3)).as("a second later").startsWith("id: ");
        }
    }

    @Test
    void a_stream_ends_with_the_token_it_was_opened_with() {
        try (var stream = EventStream.open(Issuer.tokenUntil(Instant.now().plusSeconds(4), acme, "ann"), null)) {
            assertThat(stream.endsWithin(8)).isTrue();
        }
    }

    @Test
    void a_caller_who_does_not_read_is_dropped_and_holds_up_nobody() {
        try (var slow = EventStream.open(token, null);
                var other = EventStream.open(Issuer.token(bravo, "bob", "risk:read"), null)) {
            KafkaBroker.publishMany(3_000, "risk", acme, OPENED, "large", "\"" + "x".repeat(10_000) + "\"");
            KafkaBroker.publish("risk", bravo, OPENED, "small", "{}");
            assertThat(other.next().subject()).isEqualTo("small");
            sleep(4_000);
            assertThatThrownBy(() -> IntStream.range(0, 3_000).forEach(_ -> slow.next()))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void a_caller_reads_one_page_at_a_time_and_leaves_the_feed_to_others() {
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(this::ofNoType, Thread::startVirtualThread))
                .limit(8)
                .toList();
        all(Issuer.token(bravo, "bob", "risk:read"), "");
        var refused = answers.stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.statusCode() != 200)
                .toList();
        assertThat(refused).isNotEmpty().allMatch(answer -> answer.statusCode() == 429);
        refused.getFirst().then().header("Retry-After", "1").body("type", equalTo("/problems/too-many-requests"));
        ofNoType().then().statusCode(200);
    }

    @Test
    void a_caller_may_not_open_streams_without_end() {
        var open = new ArrayList<EventStream>();
        try {
            for (int i = 0; i < 5; i++) open.add(EventStream.open(token, null));
            given().accept("text/event-stream")
                    .auth()
                    .oauth2(token)
                    .get("/api/v1/events")
                    .then()
                    .statusCode(429);
        } finally {
            open.forEach(EventStream::close);
        }
        org.awaitility.Awaitility.await().ignoreExceptions().until(() -> {
            EventStream.open(token, null).close();
            return true;
        });
    }

    private Response ofNoType() {
        return given().auth().oauth2(token).get("/api/v1/events?type=none");
    }

    private JsonPath page(String query) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/events" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonPath> all(String token, String query) {
        var answer = given().auth()
                .oauth2(token)
                .queryParam("limit", 500)
                .get("/api/v1/events" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return IntStream.range(0, answer.getList("items").size())
                .mapToObj(i -> {
                    var item = new JsonPath(answer.prettify());
                    item.setRootPath("items[" + i + "]");
                    return item;
                })
                .toList();
    }
}
