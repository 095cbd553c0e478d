package shishin.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static shishin.catalog.Press.viewer;
import static shishin.catalog.Readers.editor;
import static shishin.catalog.change.Renumbering.DIFF;
import static shishin.catalog.change.Renumbering.TABLE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shishin.catalog.Drafts;
import shishin.catalog.Press;
import shishin.catalog.publication.Mode;
import shishin.platform.test.Facts;
import shishin.platform.test.Facts.Published;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class CarryOverTest {

    @Inject
    Press press;

    private final String tenant = Press.tenant();

    @Test
    void a_plan_says_which_answers_stand_and_is_told_to_the_tenant() {
        Renumbering.publish(press, tenant);
        Renumbering.write(editor(tenant), TABLE).statusCode(201);
        viewer(tenant)
                .get(DIFF + "/carry-over")
                .then()
                .statusCode(200)
                .body("id", nullValue())
                .body("lines", hasSize(4));
        var place = editor(tenant)
                .post(DIFF + "/carry-over")
                .then()
                .statusCode(201)
                .body("lines.item", contains("A-1", "A-2", "A-3", "A-4"))
                .body("lines.reason", contains("REWORDED", "MOVED", "SPLIT", "REMOVED"))
                .body("lines.verdict", contains("REVIEW", "STANDS", "REVIEW", "FALLS_AWAY"))
                .body("counts", equalTo(Map.of("STANDS", 1, "REVIEW", 2, "FALLS_AWAY", 1)))
                .extract()
                .header("Location");
        viewer(tenant).get(place).then().statusCode(200).body("plannedBy", equalTo("ada"));
        for (var lines : List.of(place, DIFF + "/carry-over"))
            viewer(tenant)
                    .get(lines + "/lines?verdict=REVIEW&limit=1&count=true")
                    .then()
                    .statusCode(200)
                    .body("items.item", contains("A-1"))
                    .body("total", equalTo(2));
        var kept = viewer(tenant)
                .get(place + "/lines")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        viewer(tenant)
                .header("If-None-Match", kept)
                .get(place + "/lines")
                .then()
                .statusCode(304);
        viewer(tenant)
                .get(place.replace("old", "new").replace("diff/new", "diff/old"))
                .then()
                .statusCode(404);
        try (var facts = new Facts("shishin.catalog.v1")) {
            var told = facts.await(1, this::isPlan);
            assertThat(told).hasSize(1);
            assertThat(told.getFirst().data().at("/lines/2/successors/1").asText())
                    .isEqualTo("B-4");
        }
    }

    private boolean isPlan(Published fact) {
        return fact.type().equals("shishin.catalog.carry-over-planned.v1")
                && fact.tenant().equals(tenant);
    }

    @Test
    void a_plan_sent_again_is_one_plan() {
        Renumbering.publish(press, tenant);
        for (int time = 0; time < 2; time++)
            editor(tenant)
                    .header("Idempotency-Key", "once")
                    .post(DIFF + "/carry-over")
                    .then()
                    .statusCode(201);
        try (var facts = new Facts("shishin.catalog.v1")) {
            assertThat(facts.after(Duration.ofSeconds(1), this::isPlan)).hasSize(1);
        }
    }

    @Test
    void a_large_plan_is_told_in_parts() {
        for (var id : List.of("old", "new")) press.publish(tenant, Drafts.large(id, 1_200));
        editor(tenant).post(DIFF + "/carry-over").then().statusCode(201).body("counts.STANDS", equalTo(1_200));
        try (var facts = new Facts("shishin.catalog.v1")) {
            assertThat(facts.await(3, this::isPlan))
                    .extracting(part -> part.data().get("lines").size())
                    .containsExactly(500, 500, 200);
        }
    }

    @Test
    void a_part_has_no_more_than_a_fact_may_hold() {
        var after =
                IntStream.range(0, 20).mapToObj(i -> "項".repeat(48) + (10 + i)).toList();
        press.publish(tenant, Drafts.large("old", 400));
        press.publish(
                tenant,
                Drafts.of(
                        "new",
                        after.stream().map(code -> code + "=Keep records").toList()));
        var to = after.stream().map("\"%s\""::formatted).collect(Collectors.joining(",", "[", "]"));
        Renumbering.write(
                        editor(tenant),
                        IntStream.range(0, 330)
                                .mapToObj(i -> "{\"from\":\"C-%05d\",\"to\":%s}".formatted(i, to))
                                .collect(Collectors.joining(",", "{\"entries\":[", "]}")))
                .statusCode(201);
        editor(tenant).post(DIFF + "/carry-over").then().statusCode(201);
        try (var facts = new Facts("shishin.catalog.v1")) {
            assertThat(facts.await(3, this::isPlan))
                    .extracting(part -> part.data().get("parts").asInt())
                    .containsExactly(3, 3, 3);
        }
    }

    @Test
    void answers_rest_on_what_is_published() {
        press.publish(tenant, Drafts.of("old", "A-1=Keep records"));
        press.keep(tenant, Drafts.of("new", "A-1=Keep all records"), Mode.STOP);
        editor(tenant).get(DIFF).then().statusCode(200).body("items.kinds.flatten()", contains("REWORDED"));
        editor(tenant)
                .post(DIFF + "/carry-over")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/edition-not-published"));
        editor(tenant)
                .post("/api/v1/catalogs/old/diff/old/carry-over")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/same-edition"));
    }
}
