package shishin.assessment.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static shishin.assessment.World.ASSESSMENTS;
import static shishin.assessment.World.assessor;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.inbox.Envelope;
import shishin.platform.test.Facts;

@QuarkusTest
class ImportedEditionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    EditionParts parts;

    @Inject
    Caller caller;

    private final String tenant = World.newTenant();
    private Instant minute = Instant.parse("2026-11-01T09:00:00Z");

    private void tell(String digest, String title) {
        var data = """
                {"edition":"imported","titleJa":"Rules","titleEn":"Rules","digest":"sha256:%s","part":1,"parts":1,"items":[
                 {"code":"AC","parent":null,"kind":"GROUP","level":null,"phase":null,"viewpoint":null,"ja":"Access",
                  "en":"Access","assessable":false},
                 {"code":"AC-1","parent":"AC","kind":"CONTROL","level":1,"phase":null,"viewpoint":null,"ja":"%s","en":"%s",
                  "assessable":true}]}""".formatted(digest.repeat(64), title, title);
        Facts.tell(
                "shishin.catalog.v1",
                "shishin.catalog.edition-published.v1",
                UUID.randomUUID().toString(),
                "imported",
                tenant,
                data);
    }

    private static Response plan(String tenant) {
        return assessor(tenant).body("""
                        {"kind":"SELF_CHECK","title":"Autumn","subject":{"type":"system","id":"billing"},\
                        "edition":"imported","items":["AC"]}""").post(ASSESSMENTS);
    }

    @Test
    void a_tenants_own_catalogue_of_groups_and_controls_can_be_assessed() {
        tell("a", "Policy");
        await().atMost(PATIENCE).until(() -> plan(tenant).statusCode() == 201);
        var place = ASSESSMENTS + "/" + plan(tenant).jsonPath().getString("id");
        assessor(tenant)
                .header("If-Match", "\"0\"")
                .post(place + "/opening")
                .then()
                .statusCode(200);
        World.answered(tenant, place, "AC-1", "CONFORMS");
        plan(World.newTenant()).then().statusCode(422).body("type", equalTo("/problems/unknown-edition"));
    }

    @Test
    void what_the_catalogue_has_accepted_is_heard_though_the_interface_would_refuse_it() {
        tell("d", "The user\\u0092s policy");
        await().atMost(PATIENCE).until(() -> plan(tenant).statusCode() == 201);
    }

    @Test
    @ActivateRequestContext
    void an_edition_that_says_again_what_it_said_before_is_the_latest_again() {
        caller.actFor(tenant, Actor.SYSTEM, "test-test");
        for (var digest : List.of("a", "b", "a")) parts.keep(part(digest), envelope());
        assertThat(parts.find("imported")).map(Edition::digest).hasValue("a");
    }

    @Test
    void by_an_edition_that_was_withdrawn_nothing_new_is_begun() {
        tell("c", "Policy");
        await().atMost(PATIENCE).until(() -> plan(tenant).statusCode() == 201);
        var planned = ASSESSMENTS + "/" + plan(tenant).jsonPath().getString("id");
        var opened = ASSESSMENTS + "/" + plan(tenant).jsonPath().getString("id");
        open(opened).then().statusCode(200);
        for (int times = 0; times < 2; times++) withdraw();
        await().atMost(PATIENCE).until(() -> plan(tenant).statusCode() == 409);
        open(planned).then().statusCode(409).body("type", equalTo("/problems/edition-not-in-force"));
        World.answered(tenant, opened, "AC-1", "CONFORMS");
    }

    private Response open(String assessment) {
        return assessor(tenant).header("If-Match", "\"0\"").post(assessment + "/opening");
    }

    private void withdraw() {
        var data = """
                {"edition":"imported","digest":"sha256:%s","abolishedOn":"2026-12-31","supersededBy":null,"by":"ada",
                 "at":"2026-11-20T09:00:00Z"}""".formatted("c".repeat(64));
        Facts.tell(
                "shishin.catalog.v1",
                "shishin.catalog.edition-withdrawn.v1",
                UUID.randomUUID().toString(),
                "imported",
                tenant,
                data);
    }

    private static EditionPublished part(String digest) {
        return new EditionPublished("imported", "Rules", "Rules", digest, 1, 1, List.of());
    }

    private Envelope envelope() {
        minute = minute.plusSeconds(60);
        return new Envelope("id", "/catalog", "type", "imported", minute, tenant, "ada", "test-test", null);
    }
}
