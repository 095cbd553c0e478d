package shishin.assessment.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;

@QuarkusTest
class RetentionTest {

    private static final String RETENTION = "/api/v1/evidence-retention";

    private final String tenant = World.newTenant();
    private final Instant start = Instant.now().minus(Duration.ofHours(1));

    @Inject
    Thinning thinning;

    @Inject
    DataSource database;

    @Inject
    Caller caller;

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private RequestSpecification admin() {
        return Calls.as(Tokens.of("root", tenant, "tenant:admin", "assessment:read"));
    }

    private void keepEverythingFor(int days) {
        admin().header("If-Match", "\"0\"")
                .body("{\"everythingForDays\":%d}".formatted(days))
                .put(RETENTION)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
    }

    /** Observations of one stream, a minute apart; the ids, in their order. */
    private List<String> observed(String... results) {
        return Stream.iterate(0, n -> n < results.length, n -> n + 1)
                .map(n -> World.assessor(tenant)
                        .body(World.evidence("log", results[n], start.plusSeconds(60L * n), "log-" + n, ""))
                        .post(World.EVIDENCE)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();
    }

    private List<String> kept(List<String> ids) {
        return ids.stream()
                .filter(id ->
                        World.reader(tenant).get(World.EVIDENCE + "/" + id).statusCode() == 200)
                .toList();
    }

    /** Makes what has come in so far a year older than it is. */
    @ActivateRequestContext
    List<String> aged(List<String> ids) throws SQLException {
        caller.actFor(tenant, Actor.SYSTEM, "test");
        try (var connection = database.getConnection();
                var age = connection.prepareStatement("""
                        update evidence set received_at = received_at - interval '400 days',
                            id = encode(substr(uuid_send(uuid_at(received_at - interval '400 days')), 1, 6)
                                || substr(uuid_send(id), 7), 'hex')::uuid
                        where tenant = ? returning id""")) {
            age.setString(1, tenant);
            age.executeQuery();
        }
        try (var connection = database.getConnection();
                var list = connection.prepareStatement("""
                        update evidence_item i set received_at = e.received_at, id = e.id from evidence e
                        where i.tenant = ? and e.tenant = i.tenant and substr(uuid_send(e.id), 7) = substr(uuid_send(i.id), 7)""")) {
            list.setString(1, tenant);
            list.executeUpdate();
        }
        try (var connection = database.getConnection();
                var point = connection.prepareStatement("""
                        update evidence_stream s set latest =
                            (select id from evidence e where e.stream_id = s.id order by observed_to desc, id desc limit 1)
                        where tenant = ?""")) {
            point.setString(1, tenant);
            point.executeUpdate();
        }
        try (var connection = database.getConnection();
                var read =
                        connection.prepareStatement("select id from evidence where tenant = ? order by observed_to")) {
            read.setString(1, tenant);
            var found = new ArrayList<String>();
            try (var rows = read.executeQuery()) {
                while (rows.next()) found.add(rows.getString(1));
            }
            assertThat(found).hasSameSizeAs(ids);
            return found;
        }
    }

    @ActivateRequestContext
    void look() {
        thinning.look();
    }

    @Test
    void the_first_the_last_and_every_change_stay() throws SQLException {
        var received = observed("PASS", "PASS", "PASS", "FAIL", "FAIL", "PASS", "PASS", "PASS");
        await().atMost(Duration.ofSeconds(20)).until(() -> proven(received.getLast()));
        var ids = aged(received);
        keepEverythingFor(30);
        look();
        assertThat(kept(ids)).containsExactly(ids.get(0), ids.get(3), ids.get(5), ids.get(7));
        look();
        assertThat(kept(ids)).hasSize(4);
        assertThat(received).as("the ledger knows what is gone").allMatch(this::proven);
        World.reader(tenant)
                .get(World.EVIDENCE + "?item=1.1.1-1&count=true")
                .then()
                .body("total", equalTo(4))
                .body("items", hasSize(4));
    }

    private boolean proven(String id) {
        return World.reader(tenant)
                        .get("/api/v1/ledger/evidence/" + id + "/proof")
                        .statusCode()
                == 200;
    }

    @Test
    void what_is_not_old_enough_stays() {
        var ids = observed("PASS", "PASS", "PASS");
        keepEverythingFor(60);
        look();
        assertThat(kept(ids)).hasSize(3);
    }

    @Test
    void without_a_policy_everything_stays() throws SQLException {
        var ids = aged(observed("PASS", "PASS", "PASS"));
        look();
        assertThat(kept(ids)).hasSize(3);
        admin().get(RETENTION).then().body("everythingForDays", nullValue()).header("ETag", equalTo("\"0\""));
    }

    @Test
    void what_somebody_judged_or_cited_stays() throws SQLException {
        var ids = aged(observed("PASS", "PASS", "PASS", "PASS", "PASS"));
        World.assessor(tenant)
                .header("If-Match", "\"0\"")
                .body("{\"decision\":\"ACCEPTED\"}")
                .post(World.EVIDENCE + "/" + ids.get(1) + "/review")
                .then()
                .statusCode(200);
        World.assessor(tenant)
                .header("If-None-Match", "*")
                .body("{\"work\":\"DONE\",\"result\":\"CONFORMS\",\"evidence\":[\"%s\"]}".formatted(ids.get(2)))
                .put(World.openAssessment(tenant) + "/answers/1.1.1-1")
                .then()
                .statusCode(201);
        keepEverythingFor(30);
        look();
        assertThat(kept(ids)).containsExactly(ids.get(0), ids.get(1), ids.get(2), ids.get(4));
    }

    @Test
    void many_replicas_thin_once_and_what_was_thinned_is_not_taken_in_again()
            throws SQLException, InterruptedException, ExecutionException {
        var ids = aged(observed("PASS", "PASS", "PASS"));
        keepEverythingFor(30);
        try (var replicas = Executors.newFixedThreadPool(4)) {
            for (var look :
                    Stream.generate(() -> replicas.submit(this::look)).limit(6).toList()) look.get();
        }
        assertThat(kept(ids)).containsExactly(ids.get(0), ids.get(2));
        World.assessor(tenant)
                .body(World.evidence("log", "PASS", start.plusSeconds(60), "log-1", ""))
                .post(World.EVIDENCE)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/evidence-thinned-out"));
    }

    @Test
    void a_trial_tells_what_would_go_and_removes_nothing() throws SQLException {
        var ids = aged(observed("PASS", "PASS", "PASS", "FAIL", "PASS"));
        admin().body("{\"everythingForDays\":30}")
                .post(RETENTION + "/trial")
                .then()
                .statusCode(200)
                .body("observations", equalTo(5))
                .body("removable", equalTo(2))
                .body("streams", equalTo(1))
                .body("complete", equalTo(true));
        admin().body("{}").post(RETENTION + "/trial").then().statusCode(200).body("removable", equalTo(0));
        assertThat(kept(ids)).hasSize(5);
    }

    @Test
    void a_policy_is_set_by_an_administrator_who_has_read_the_one_before() {
        keepEverythingFor(60);
        admin().header("If-Match", "\"0\"").body("{}").put(RETENTION).then().statusCode(412);
        admin().body("{}").put(RETENTION).then().statusCode(428);
        admin().header("If-Match", "\"1\"")
                .body("{\"everythingForDays\":0}")
                .put(RETENTION)
                .then()
                .statusCode(422);
        World.assessor(tenant)
                .header("If-Match", "\"1\"")
                .body("{}")
                .put(RETENTION)
                .then()
                .statusCode(403);
        admin().get(RETENTION).then().body("everythingForDays", equalTo(60));
    }
}
