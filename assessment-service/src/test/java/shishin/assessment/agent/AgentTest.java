package shishin.assessment.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.test.Calls;
import shishin.platform.test.Facts;
import shishin.platform.test.Tokens;

@QuarkusTest
class AgentTest {

    private static final String AGENTS = "/api/v1/agents";

    private final String tenant = World.newTenant();

    @Inject
    Watch watch;

    @Inject
    EntityManager entities;

    @Inject
    Caller caller;

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private String register(String more) {
        return World.assessor(tenant)
                .body("{\"name\":\"scanner\"%s}".formatted(more))
                .post(AGENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void change(String id, int version, String said) {
        World.assessor(tenant)
                .header("If-Match", "\"" + version + "\"")
                .body("{" + said + "}")
                .put(AGENTS + "/" + id)
                .then()
                .statusCode(200);
    }

    private RequestSpecification scanner() {
        return Calls.as(Tokens.agent("scanner", tenant, "evidence:write"));
    }

    private String observe(Instant at) {
        return scanner()
                .body(World.evidence("log", "PASS", at, null, ""))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201)
                .extract()
                .path("streamId");
    }

    @ActivateRequestContext
    void look() {
        watch.look();
    }

    /** As if everything the tenant knows of its agents were an hour older. */
    @ActivateRequestContext
    void anHourPasses() {
        caller.actFor(tenant, Actor.SYSTEM, "an-hour-later");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update agent set registered_at = registered_at - interval '1 hour',"
                                        + " last_seen = last_seen - interval '1 hour'")
                        .executeUpdate());
    }

    private void lookMany() throws InterruptedException, ExecutionException {
        try (var lookers = Executors.newFixedThreadPool(4)) {
            var looks = new ArrayList<Future<?>>();
            for (int i = 0; i < 8; i++) looks.add(lookers.submit(this::look));
            for (var look : looks) look.get();
        }
    }

    private boolean is(Facts.Published fact, String what) {
        return fact.tenant().equals(tenant) && fact.type().equals("shishin.assessment." + what + ".v1");
    }

    @Test
    void an_agent_is_heard_of_by_its_heartbeat_and_by_its_posts() {
        var id = register("");
        World.reader(tenant).get(AGENTS + "/" + id).then().body("lastSeen", nullValue());
        scanner()
                .body("{\"software\":\"1.4.2\"}")
                .post(AGENTS + "/heartbeat")
                .then()
                .statusCode(200)
                .body("software", equalTo("1.4.2"))
                .body("lastSeen", notNullValue())
                .body("version", equalTo(0));
        var beat = lastSeen(id);
        observe(Instant.now());
        await().atMost(Duration.ofSeconds(10)).until(() -> lastSeen(id).isAfter(beat));
        World.reader(tenant).get(AGENTS + "/" + id).then().body("software", equalTo("1.4.2"));
    }

    private Instant lastSeen(String id) {
        return Instant.parse(World.reader(tenant).get(AGENTS + "/" + id).path("lastSeen"));
    }

    @Test
    void silence_is_told_once_however_many_look_and_its_end_too() throws InterruptedException, ExecutionException {
        var id = register(",\"heartbeat\":\"PT15M\"");
        lookMany();
        World.reader(tenant).get(AGENTS + "?silent=true").then().body("items", hasSize(0));
        anHourPasses();
        lookMany();
        World.reader(tenant)
                .get(AGENTS + "?silent=true")
                .then()
                .body("items.id", equalTo(java.util.List.of(id)))
                .body("items[0].silentSince", notNullValue());
        scanner().body("{}").post(AGENTS + "/heartbeat").then().body("silent", equalTo(false));
        try (var facts = new Facts("shishin.assessment.v1")) {
            facts.await(1, fact -> is(fact, "agent-returned"));
            assertThat(facts.after(Duration.ofMillis(1500), fact -> is(fact, "agent-silent")))
                    .hasSize(1)
                    .allSatisfy(fact -> assertThat(fact.key()).isEqualTo(id));
        }
    }

    @Test
    void a_stream_without_news_is_overdue_once_and_again_after_news() throws InterruptedException, ExecutionException {
        var id = register(",\"cadence\":\"PT10M\"");
        var stream = observe(Instant.now().minusSeconds(3600));
        lookMany();
        World.reader(tenant)
                .get(AGENTS + "/overdue-streams")
                .then()
                .body("items.streamId", equalTo(java.util.List.of(stream)))
                .body("items[0].every", equalTo("PT10M"));
        var since = World.reader(tenant).get(AGENTS + "/overdue-streams").<String>path("items[0].overdueSince");
        change(id, 0, "\"description\":\"Scans\",\"cadence\":\"PT10M\"");
        change(id, 1, "\"description\":\"Scans\",\"cadence\":\"PT15M\"");
        World.reader(tenant)
                .get(AGENTS + "/overdue-streams")
                .then()
                .body("items.overdueSince", equalTo(java.util.List.of(since)));
        observe(Instant.now().minusSeconds(1000));
        look();
        World.reader(tenant)
                .get(AGENTS + "/" + id + "/streams?overdue=true")
                .then()
                .body("items", hasSize(1));
        observe(Instant.now());
        look();
        World.reader(tenant).get(AGENTS + "/overdue-streams").then().body("items", hasSize(0));
        World.reader(tenant).get(AGENTS + "/" + id + "/streams").then().body("items[0].overdue", equalTo(false));
        try (var facts = new Facts("shishin.assessment.v1")) {
            facts.await(1, fact -> is(fact, "evidence-overdue"));
            assertThat(facts.after(Duration.ofMillis(1500), fact -> is(fact, "evidence-overdue")))
                    .hasSize(1)
                    .allSatisfy(fact -> assertThat(fact.key()).isEqualTo(stream));
        }
    }

    @Test
    void a_stream_may_have_a_cadence_of_its_own() {
        var id = register(",\"cadence\":\"PT10M\"");
        var stream = observe(Instant.now().minusSeconds(3600));
        var place = AGENTS + "/" + id + "/streams/" + stream + "/cadence";
        await().atMost(Duration.ofSeconds(10))
                .until(() -> World.reader(tenant)
                        .get(AGENTS + "/overdue-streams")
                        .path("items.size()")
                        .equals(1));
        World.assessor(tenant).body("{\"every\":\"P1D\"}").put(place).then().statusCode(428);
        World.assessor(tenant)
                .header("If-Match", "\"0\"")
                .body("{\"every\":\"P1D\"}")
                .put(place)
                .then()
                .statusCode(200)
                .body("overdue", equalTo(false))
                .body("own", equalTo(true))
                .body("every", equalTo("PT24H"));
        change(id, 0, "\"cadence\":\"P2D\"");
        World.reader(tenant).get(AGENTS + "/" + id + "/streams").then().body("items[0].every", equalTo("PT24H"));
        World.assessor(tenant).header("If-Match", "\"1\"").delete(place).then().statusCode(204);
        World.assessor(tenant).header("If-Match", "\"1\"").delete(place).then().statusCode(404);
        look();
        World.reader(tenant).get(AGENTS + "/" + id + "/streams").then().body("items[0].every", equalTo("PT48H"));
    }

    @Test
    void of_a_retired_agent_nothing_is_expected() {
        var id = register(",\"heartbeat\":\"PT15M\",\"cadence\":\"PT10M\"");
        observe(Instant.now().minusSeconds(3600));
        look();
        World.assessor(tenant)
                .header("If-Match", "\"0\"")
                .post(AGENTS + "/" + id + "/retirement")
                .then()
                .statusCode(200)
                .body("retiredAt", notNullValue());
        anHourPasses();
        look();
        World.reader(tenant).get(AGENTS + "?silent=true").then().body("items", hasSize(0));
        World.reader(tenant).get(AGENTS + "?retired=true&name=scanner").then().body("items", hasSize(1));
        World.reader(tenant).get(AGENTS + "/overdue-streams").then().body("items", hasSize(0));
        World.assessor(tenant)
                .header("If-Match", "\"1\"")
                .body("{}")
                .put(AGENTS + "/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/agent-retired"));
    }

    @Test
    void what_cannot_be_is_refused() {
        var id = register("");
        World.assessor(tenant)
                .body("{\"name\":\"scanner\"}")
                .post(AGENTS)
                .then()
                .statusCode(409);
        World.assessor(tenant)
                .body("{\"name\":\"other\",\"heartbeat\":\"PT1S\"}")
                .post(AGENTS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/heartbeat"));
        World.assessor(tenant)
                .body("{}")
                .post(AGENTS + "/heartbeat")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-an-agent"));
        Calls.as(Tokens.agent("stranger", tenant, "evidence:write"))
                .body("{}")
                .post(AGENTS + "/heartbeat")
                .then()
                .statusCode(404);
        World.assessor(tenant)
                .header("If-Match", "\"7\"")
                .body("{}")
                .put(AGENTS + "/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void another_tenants_agent_is_not_there() {
        var id = register("");
        var stream = observe(Instant.now());
        var other = World.newTenant();
        World.reader(other).get(AGENTS + "/" + id).then().statusCode(404);
        World.reader(other).get(AGENTS + "/" + id + "/streams").then().statusCode(404);
        World.assessor(other)
                .header("If-Match", "*")
                .post(AGENTS + "/" + id + "/retirement")
                .then()
                .statusCode(404);
        World.assessor(other)
                .body("{\"every\":\"P1D\"}")
                .put(AGENTS + "/" + id + "/streams/" + stream + "/cadence")
                .then()
                .statusCode(404);
        World.reader(other).get(AGENTS).then().body("items", hasSize(0));
    }
}
