package shishin.assessment.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;

@QuarkusTest
class PostureTest {

    private final String tenant = World.newTenant();

    @BeforeEach
    void know() {
        Course.know();
    }

    @Test
    void an_assessment_nobody_has_answered_is_covered_by_nothing() {
        var posture = Course.posture(tenant, Course.open(tenant, "billing") + "/posture");
        assertThat(posture.getDouble("whole.figures.coverage")).isZero();
        assertThat(posture.<Object>get("whole.figures.conformity")).isNull();
        assertThat(posture.getInt("whole.answers.asked")).isEqualTo(4);
        assertThat(posture.getInt("whole.answers.unanswered")).isEqualTo(4);
    }

    @Test
    void answers_show_at_once_in_every_part_above_them() {
        var assessment = Course.open(tenant, "billing");
        Course.answer(tenant, assessment, "1.1.1-1", Course.says("CONFORMS", 3));
        Course.answer(tenant, assessment, "1.1.1-2", Course.says("PARTIAL", 2));
        Course.answer(tenant, assessment, "2.1.1-1", Course.says("NOT_APPLICABLE", 5));
        var posture = Course.posture(tenant, assessment + "/posture?detail=ITEM");
        assertThat(posture.getDouble("whole.figures.coverage")).isEqualTo(0.75);
        assertThat(posture.getDouble("whole.figures.conformity")).isEqualTo(0.75);
        assertThat(posture.getDouble("whole.figures.maturity")).isEqualTo(2.5);
        assertThat(posture.getDouble("parts.find { it.code == '1' }.figures.coverage"))
                .isEqualTo(1.0);
        assertThat(posture.getDouble("parts.find { it.code == '2.1.1' }.figures.coverage"))
                .isEqualTo(0.5);
        assertThat(posture.getList("parts.code", String.class)).hasSize(10).startsWith("1", "1.1", "1.1.1", "1.1.1-1");
    }

    @Test
    void an_answer_given_anew_takes_the_place_of_the_old_one() {
        var assessment = Course.open(tenant, "billing");
        Course.answer(tenant, assessment, "1.1.1-1", Course.says("DOES_NOT_CONFORM", 1));
        World.assessor(tenant)
                .header("If-Match", "\"0\"")
                .body(Course.says("CONFORMS", 4))
                .put(assessment + "/answers/1.1.1-1")
                .then()
                .statusCode(200);
        for (var path : new String[] {
            assessment + "/posture",
            Course.POSTURE + "?edition=course&subject=system:billing",
            Course.POSTURE + "?edition=course"
        }) {
            var posture = Course.posture(tenant, path);
            assertThat(posture.getDouble("whole.figures.conformity")).as(path).isEqualTo(1.0);
            assertThat(posture.getDouble("whole.figures.maturity")).as(path).isEqualTo(4.0);
            assertThat(posture.getDouble("whole.figures.coverage")).as(path).isEqualTo(0.25);
        }
    }

    @Test
    void evidence_counts_by_its_latest_result_and_what_has_expired_is_stale() {
        var assessment = Course.open(tenant, "billing");
        Course.send(
                tenant,
                Course.evidence("billing", "2.1.1-1", "one", "PASS", null),
                Course.evidence("billing", "2.1.1-1", "two", "FAIL", null),
                Course.evidence(
                        "billing", "2.1.1-1", "three", "PASS", Instant.now().minusSeconds(1)),
                Course.evidence("other", "2.1.1-1", "one", "PASS", null));
        await().untilAsserted(() ->
                World.reader(tenant).get(assessment + "/posture").then().body("whole.evidence.stale", equalTo(1)));
        var posture = Course.posture(tenant, assessment + "/posture");
        assertThat(posture.getInt("whole.evidence.passing")).isEqualTo(1);
        assertThat(posture.getInt("whole.evidence.failing")).isEqualTo(1);
        assertThat(posture.getDouble("whole.figures.freshness")).isEqualTo(0.6667);
        assertThat(Course.posture(tenant, Course.POSTURE + "?edition=course").getInt("whole.evidence.streams"))
                .isEqualTo(4);
    }

    @Test
    void as_of_a_time_it_is_as_it_was_known_then() {
        var assessment = Course.open(tenant, "billing");
        Course.answer(tenant, assessment, "1.1.1-1", Course.says("CONFORMS", 3));
        Course.send(tenant, Course.evidence("billing", "1.1.1-1", "one", "PASS", null));
        var between = Instant.now();
        Course.answer(tenant, assessment, "1.1.1-2", Course.says("DOES_NOT_CONFORM", 0));
        Course.send(tenant, Course.evidence("billing", "1.1.1-1", "one", "FAIL", null));
        var then = Course.posture(tenant, assessment + "/posture?asOf=" + between);
        assertThat(then.getDouble("whole.figures.conformity")).isEqualTo(1.0);
        assertThat(then.getInt("whole.evidence.passing")).isEqualTo(1);
        var now = Course.posture(tenant, assessment + "/posture");
        assertThat(now.getDouble("whole.figures.conformity")).isEqualTo(0.5);
        assertThat(now.getInt("whole.evidence.failing")).isEqualTo(1);
        var before = Course.posture(tenant, assessment + "/posture?asOf=2020-01-01T00:00:00Z");
        assertThat(before.getInt("whole.answers.unanswered")).isEqualTo(4);
    }

    @Test
    void a_series_ends_with_how_it_is() {
        var assessment = Course.open(tenant, "billing");
        Course.answer(tenant, assessment, "1.1.1-1", Course.says("CONFORMS", 3));
        var series = Course.posture(tenant, assessment + "/posture/series?points=5");
        assertThat(series.getList("points")).hasSize(5);
        assertThat(series.getDouble("points[0].figures.coverage")).isZero();
        assertThat(series.getDouble("points[4].figures.coverage")).isEqualTo(0.25);
        World.reader(tenant)
                .get(assessment + "/posture/series?from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/series-ends-before-it-begins"));
        World.reader(tenant)
                .get(assessment + "/posture/series?points=62")
                .then()
                .statusCode(400);
    }

    @Test
    void two_assessments_are_compared_part_by_part() {
        var spring = Course.open(tenant, "billing");
        Course.answer(tenant, spring, "1.1.1-1", Course.says("DOES_NOT_CONFORM", 1));
        var autumn = Course.open(tenant, "billing");
        Course.answer(tenant, autumn, "1.1.1-1", Course.says("CONFORMS", 3));
        var other = spring.substring(spring.lastIndexOf('/') + 1);
        var diff = Course.posture(tenant, autumn + "/posture/diff/" + other + "?detail=ITEM&language=en");
        assertThat(diff.getDouble("whole.change.conformity")).isEqualTo(1.0);
        assertThat(diff.getDouble("parts.find { it.code == '1.1.1-1' }.figures.change.maturity"))
                .isEqualTo(2.0);
        assertThat(diff.<Object>get("parts.find { it.code == '2' }.figures.change.conformity"))
                .isNull();
        assertThat(diff.getString("parts.find { it.code == '2' }.title")).isEqualTo("Do");
    }

    @Test
    void the_tenant_is_asked_once_for_each_subject_that_was_assessed() {
        Course.answer(tenant, Course.open(tenant, "billing"), "1.1.1-1", Course.says("CONFORMS", 3));
        Course.open(tenant, "payroll");
        Course.open(tenant, "payroll");
        var posture = Course.posture(tenant, Course.POSTURE + "?edition=course");
        assertThat(posture.getInt("whole.answers.asked")).isEqualTo(8);
        assertThat(posture.getDouble("whole.figures.coverage")).isEqualTo(0.125);
        assertThat(Course.posture(World.newTenant(), Course.POSTURE + "?edition=course")
                        .getInt("whole.answers.asked"))
                .isZero();
    }

    @Test
    void weights_come_in_versions_and_hold_from_when_they_are_set() {
        var assessment = Course.open(tenant, "billing");
        Course.answer(tenant, assessment, "1.1.1-1", Course.says("CONFORMS", 3));
        Course.answer(tenant, assessment, "2.1.1-1", Course.says("DOES_NOT_CONFORM", 1));
        var before = Instant.now();
        var weights = Course.POSTURE + "/weights/course";
        var admin = Tokens.of("root", tenant, "tenant:admin", "assessment:read");
        Calls.as(admin).get(weights).then().header("ETag", equalTo("\"0\""));
        Calls.as(admin)
                .header("If-Match", "\"0\"")
                .body("{\"weights\":{\"1\":3}}")
                .put(weights)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        Calls.as(admin)
                .header("If-Match", "\"0\"")
                .body("{\"weights\":{}}")
                .put(weights)
                .then()
                .statusCode(412);
        Calls.as(admin).body("{\"weights\":{}}").put(weights).then().statusCode(428);
        Calls.as(admin)
                .header("If-Match", "\"1\"")
                .body("{\"weights\":{\"9\":3}}")
                .put(weights)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-items"));
        Calls.as(admin)
                .header("If-Match", "\"1\"")
                .body("{\"weights\":{\"1\":-1}}")
                .put(weights)
                .then()
                .statusCode(422);
        var now = Course.posture(tenant, assessment + "/posture");
        assertThat(now.getDouble("whole.figures.conformity")).isEqualTo(0.75);
        assertThat(now.getInt("weights")).isEqualTo(1);
        assertThat(Course.posture(tenant, assessment + "/posture?asOf=" + before)
                        .getDouble("whole.figures.conformity"))
                .isEqualTo(0.5);
        assertThat(Course.posture(tenant, assessment + "/posture?weights=0").getDouble("whole.figures.conformity"))
                .isEqualTo(0.5);
        World.reader(tenant).get(assessment + "/posture?weights=7").then().statusCode(404);
        World.reader(tenant).get(weights + "?version=1").then().body("weights.'1'", equalTo(3.0f));
        World.reader(tenant).get(weights + "?version=2").then().statusCode(404);
        World.assessor(tenant)
                .header("If-Match", "\"1\"")
                .body("{\"weights\":{}}")
                .put(weights)
                .then()
                .statusCode(403);
    }
}
