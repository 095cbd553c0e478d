package shishin.catalog.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static shishin.catalog.crosswalk.Crossing.APPROVE;
import static shishin.catalog.crosswalk.Crossing.CROSSWALKS;
import static shishin.catalog.crosswalk.Crossing.REJECT;
import static shishin.catalog.crosswalk.Crossing.ada;
import static shishin.catalog.crosswalk.Crossing.decide;
import static shishin.catalog.crosswalk.Crossing.proposed;
import static shishin.catalog.crosswalk.Crossing.shipped;
import static shishin.catalog.crosswalk.Crossing.tenant;
import static shishin.catalog.crosswalk.Crossing.vera;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.catalog.Readers;
import shishin.platform.test.Servers;
import shishin.platform.test.Walls;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class ReviewTest {

    @Inject
    DataSource database;

    @Test
    void nobody_decides_on_what_they_proposed() {
        var tenant = tenant();
        var path = proposed(tenant, "2.2.1-2.7", "A.8.13");
        decide(ada(tenant), path, 0, APPROVE).statusCode(403).body("type", equalTo("/problems/reviewer-is-proposer"));
        decide(vera(tenant), path, 0, APPROVE)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("review.status", equalTo("APPROVED"))
                .body("review.decidedBy", equalTo("vera"))
                .body("review.reason", equalTo("Checked against both texts."));
    }

    @Test
    void an_agent_proposes_and_does_not_decide() {
        var tenant = tenant();
        var path = proposed(tenant, "2.2.1-2.7", "A.8.13");
        decide(Readers.agent(tenant), path, 0, APPROVE)
                .statusCode(403)
                .body("type", equalTo("/problems/reviewer-is-no-person"));
    }

    @Test
    void the_same_is_not_decided_twice_but_otherwise() {
        var tenant = tenant();
        var path = proposed(tenant, "2.2.1-2.7", "A.8.13");
        decide(vera(tenant), path, 0, APPROVE).statusCode(200);
        decide(vera(tenant), path, 1, APPROVE)
                .statusCode(409)
                .body("type", equalTo("/problems/correspondence-already-decided"))
                .body("possible", contains("REJECTED"));
        decide(vera(tenant), path, 1, REJECT).statusCode(200).body("review.status", equalTo("REJECTED"));
        decide(vera(tenant), path, 1, APPROVE).statusCode(412);
    }

    @Test
    void what_came_with_the_service_is_decided_by_each_tenant_for_itself() {
        var tenant = tenant();
        var path = shipped(tenant, "2.2.1-2.7", "A.8.13");
        ada(tenant)
                .get(path)
                .then()
                .body("review.status", equalTo("PROPOSED"))
                .body("provenance.document", equalTo("drawn up for Shishin, not yet reviewed"));
        decide(ada(tenant), path, 0, REJECT).statusCode(200).header("ETag", "\"1\"");
        decide(vera(tenant), path, 0, APPROVE).statusCode(412);
        decide(vera(tenant), path, 1, APPROVE).statusCode(200).header("ETag", "\"2\"");
        ada(tenant).get(path + "/trail").then().body("act", contains("APPROVED", "REJECTED"));
        ada(tenant())
                .get(path)
                .then()
                .body("review.status", equalTo("PROPOSED"))
                .body("version", equalTo(0));
        ada(tenant()).get(path + "/trail").then().body("size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_many_who_decide_at_once_one_does(boolean isShipped) throws Exception {
        var tenant = tenant();
        var path = isShipped ? shipped(tenant, "2.2.1-2.7", "A.8.13") : proposed(tenant, "2.2.1-2.7", "A.8.13");
        try (var people = Executors.newFixedThreadPool(6)) {
            List<Callable<Integer>> calls = IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(i -> () -> decide(vera(tenant), path, 0, i % 2 == 0 ? APPROVE : REJECT)
                            .extract()
                            .statusCode())
                    .toList();
            var answers = people.invokeAll(calls).stream()
                    .map(done -> done.resultNow())
                    .toList();
            assertThat(answers)
                    .containsOnlyOnce(200)
                    .allMatch(status -> List.of(200, 409, 412).contains(status));
        }
        ada(tenant).get(path).then().body("version", equalTo(1));
        ada(tenant).get(path + "/trail").then().body("act.findAll { it != 'PROPOSED' }.size()", equalTo(1));
    }

    @Test
    void of_many_decisions_each_is_answered_for_itself() {
        var tenant = tenant();
        var good = id(proposed(tenant, "2.2.1-2.7", "A.8.13"));
        var stale = id(proposed(tenant, "2.2.1-2.7", "A.7.10"));
        var shipped = id(shipped(tenant, "2.2.1-2.4", "A.8.17"));
        var missing = "00000000-0000-7000-8000-000000000000";
        var body = "{\"decisions\":[%s,%s,%s,%s]}"
                .formatted(one(good, 0), one(stale, 7), one(missing, 0), one(shipped, 0));
        for (var dryRun : List.of(true, false))
            vera(tenant)
                    .queryParam("dryRun", dryRun)
                    .body(body)
                    .post(CROSSWALKS + "/decisions")
                    .then()
                    .statusCode(200)
                    .body("results.id", contains(good, stale, missing, shipped))
                    .body("results.outcome", contains("decided", "refused", "refused", "decided"))
                    .body("results[0].version", equalTo(1))
                    .body("results[0].problem", nullValue())
                    .body("results[1].problem.type", equalTo("/problems/stale-version"))
                    .body("results[2].problem.type", equalTo("/problems/not-found"));
        vera(tenant).get(CROSSWALKS + "?status=APPROVED&count=true").then().body("total", equalTo(2));
        ada(tenant)
                .body("{\"decisions\":[%s]}".formatted(one(stale, 0)))
                .post(CROSSWALKS + "/decisions")
                .then()
                .body("results[0].problem.type", equalTo("/problems/reviewer-is-proposer"));
    }

    @Test
    void many_decisions_are_kept_with_the_key_they_were_sent_with_or_not_at_all() throws SQLException {
        var tenant = tenant();
        var own = id(proposed(tenant, "2.2.1-2.7", "A.8.13"));
        var body = "{\"decisions\":[%s,%s]}".formatted(one(own, 0), one(id(shipped(tenant, "2.2.1-2.4", "A.8.17")), 0));
        var key = UUID.randomUUID().toString();
        decideMany(tenant, key, body).body("results.outcome", contains("decided", "decided"));
        decideMany(tenant, key, body)
                .header("Idempotent-Replayed", "true")
                .body("results.outcome", contains("decided", "decided"));
        var transactions = """
                select count(distinct made_by) from (
                    select cast(xmin as text) from first_answer where key = '%s'
                    union all select cast(xmin as text) from correspondence union all select cast(xmin as text) from shipped_verdict
                ) kept(made_by)""".formatted(key);
        assertThat(Walls.asTenant(database, tenant, transactions)).containsExactly("1");
    }

    @Test
    void a_dry_run_keeps_its_answer_and_nothing_else() {
        var tenant = tenant();
        var body = "{\"decisions\":[%s]}".formatted(one(id(proposed(tenant, "2.2.1-2.7", "A.8.13")), 0));
        var tried = vera(tenant)
                .queryParam("dryRun", true)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        tried.body(body).post(CROSSWALKS + "/decisions").then().statusCode(200).body("results.version", contains(1));
        decideMany(tenant, UUID.randomUUID().toString(), body).body("results.version", contains(1));
    }

    @Test
    void of_many_who_decide_on_the_same_list_at_once_one_decides_on_each() throws Exception {
        var tenant = tenant();
        var ids = new ArrayList<>(List.of(
                id(proposed(tenant, "2.2.1-2.7", "A.8.13")),
                id(proposed(tenant, "2.2.1-2.7", "A.7.10")),
                id(shipped(tenant, "2.2.1-2.4", "A.8.17")),
                id(shipped(tenant, "2.2.1-2.7", "A.8.13"))));
        try (var people = Executors.newFixedThreadPool(4)) {
            var calls = new ArrayList<Callable<List<String>>>();
            for (int i = 0; i < 4; i++) {
                var decisions = ids.stream().map(id -> one(id, 0)).collect(Collectors.joining(","));
                calls.add(() -> decideMany(tenant, UUID.randomUUID().toString(), "{\"decisions\":[" + decisions + "]}")
                        .extract()
                        .path("results.findAll { it.outcome == 'decided' }.id"));
                Collections.reverse(ids);
            }
            assertThat(people.invokeAll(calls).stream().flatMap(done -> done.resultNow().stream()))
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    private static ValidatableResponse decideMany(String tenant, String key, String body) {
        return vera(tenant)
                .header("Idempotency-Key", key)
                .body(body)
                .post(CROSSWALKS + "/decisions")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"decisions\":[]}",
                "{\"decisions\":[{\"id\":\"00000000-0000-7000-8000-000000000000\",\"version\":0}]}",
                "{\"decisions\":[{\"version\":0,\"decision\":{\"decision\":\"APPROVED\",\"reason\":\"x\"}}]}"
            })
    void a_list_of_decisions_is_whole(String body) {
        vera(tenant()).body(body).post(CROSSWALKS + "/decisions").then().statusCode(422);
    }

    @Test
    void a_decision_has_a_reason() {
        var tenant = tenant();
        var path = proposed(tenant, "2.2.1-2.7", "A.8.13");
        decide(vera(tenant), path, 0, "{\"decision\":\"APPROVED\",\"reason\":\" \"}")
                .statusCode(422);
    }

    private static String one(String id, int version) {
        return "{\"id\":\"%s\",\"version\":%d,\"decision\":%s}".formatted(id, version, APPROVE);
    }

    private static String id(String path) {
        return path.substring(CROSSWALKS.length() + 1);
    }
}
