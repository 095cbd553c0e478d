package shishin.catalog.crosswalk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static shishin.catalog.crosswalk.Crossing.APPROVE;
import static shishin.catalog.crosswalk.Crossing.CROSSWALKS;
import static shishin.catalog.crosswalk.Crossing.REJECT;
import static shishin.catalog.crosswalk.Crossing.ada;
import static shishin.catalog.crosswalk.Crossing.body;
import static shishin.catalog.crosswalk.Crossing.decide;
import static shishin.catalog.crosswalk.Crossing.proposed;
import static shishin.catalog.crosswalk.Crossing.shipped;
import static shishin.catalog.crosswalk.Crossing.tenant;
import static shishin.catalog.crosswalk.Crossing.vera;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class ComparisonTest {

    private static final String TO_ISO = CROSSWALKS + "/coverage?from=nisc-4-measures&to=iso-iec-27001-2022";
    private static final String CSF_TO_ISO =
            CROSSWALKS + "/suggestions?from=nist-csf-2-0&through=nisc-4-measures&to=iso-iec-27001-2022";

    @Test
    void coverage_tells_the_gaps_on_both_sides() {
        ada(tenant())
                .get(TO_ISO)
                .then()
                .statusCode(200)
                .body("from.items", equalTo(376))
                .body("from.open", hasItem("1.1.1-1.1"))
                .body("to.items", equalTo(93))
                .body("to.open", contains("A.5.23", "A.5.31", "A.5.32", "A.6.1", "A.8.4", "A.8.18", "A.8.33"))
                .body("approved", equalTo(0));
    }

    @Test
    void coverage_reads_a_crosswalk_from_either_end() {
        var tenant = tenant();
        var there = ada(tenant).get(TO_ISO).then().extract();
        ada(tenant)
                .get(CROSSWALKS + "/coverage?from=iso-iec-27001-2022&to=nisc-4-measures")
                .then()
                .body("from.covered", equalTo(there.<Integer>path("to.covered")))
                .body("to.covered", equalTo(there.<Integer>path("from.covered")));
    }

    @Test
    void a_gap_closes_by_what_a_tenant_proposes_and_opens_when_it_is_rejected() {
        var tenant = tenant();
        var path = proposed(tenant, "1.2.1-1", "A.5.23");
        ada(tenant).get(TO_ISO).then().body("to.open", not(hasItem("A.5.23")));
        ada(tenant()).get(TO_ISO).then().body("to.open", hasItem("A.5.23"));
        decide(vera(tenant), path, 0, REJECT).statusCode(200);
        ada(tenant).get(TO_ISO).then().body("to.open", hasItem("A.5.23"));
    }

    @Test
    void coverage_by_what_was_approved_only() {
        var tenant = tenant();
        decide(ada(tenant), shipped(tenant, "2.2.1-2.4", "A.8.17"), 0, APPROVE).statusCode(200);
        ada(tenant)
                .get(TO_ISO + "&status=APPROVED")
                .then()
                .body("to.covered", equalTo(1))
                .body("to.gaps", equalTo(92))
                .body("approved", equalTo(1))
                .body("proposed", equalTo(0));
    }

    @Test
    void what_is_weaker_than_asked_does_not_count() {
        ada(tenant())
                .get(TO_ISO + "&strength=10")
                .then()
                .body("to.gaps", equalTo(93))
                .body("proposed", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=nisc-4-measures", "?from=nisc-4-measures&to=NIST", "?from=a&to=b&strength=0"})
    void a_comparison_names_two_catalogues(String query) {
        ada(tenant()).get(CROSSWALKS + "/coverage" + query).then().statusCode(400);
    }

    @Test
    void a_catalogue_nothing_is_known_of_is_not_compared() {
        ada(tenant())
                .get(CROSSWALKS + "/coverage?from=nisc-4-measures&to=unheard-of")
                .then()
                .statusCode(404);
    }

    @Test
    void a_way_through_a_third_catalogue_is_suggested_with_its_weakest_link() {
        var tenant = tenant();
        ada(tenant)
                .get(CSF_TO_ISO + "&item=PR.DS-11&strength=8&count=true")
                .then()
                .statusCode(200)
                .body("items.suggestion", everyItem(equalTo(true)))
                .body("items.target.item", contains("A.8.13"))
                .body("items[0].relation", equalTo("EQUIVALENT"))
                .body("items[0].strength", equalTo(8))
                .body("items[0].links.through", contains("2.2.1-2.7", "2.2.1-2.7"))
                .body("items[0].links.status", contains("PROPOSED", "PROPOSED"));
        ada(tenant).get(CROSSWALKS + "?from=nist-csf-2-0&count=true").then().body("total", equalTo(0));
    }

    @Test
    void the_weakest_link_is_the_one_that_bounds_the_strength() {
        var found = ada(tenant())
                .get(CSF_TO_ISO + "&strength=5&limit=500")
                .then()
                .body("items", hasSize(greaterThanOrEqualTo(50)))
                .extract()
                .jsonPath();
        assertWeakest(found, found.getList("items").size());
    }

    @Test
    void what_was_said_already_is_not_suggested() {
        var tenant = tenant();
        var content = body("PR.DS-11", "A.8.13", "EQUIVALENT", 8, "Suggested through the guideline")
                .replace("nisc-4-measures", "nist-csf-2-0");
        ada(tenant).body(content).post(CROSSWALKS).then().statusCode(201);
        ada(tenant).get(CSF_TO_ISO + "&item=PR.DS-11&strength=8").then().body("items", hasSize(0));
    }

    @Test
    void a_rejected_link_leads_nowhere() {
        var tenant = tenant();
        decide(ada(tenant), shipped(tenant, "2.2.1-2.7", "A.8.13"), 0, REJECT).statusCode(200);
        ada(tenant).get(CSF_TO_ISO + "&item=PR.DS-11&strength=8").then().body("items", hasSize(0));
    }

    private static void assertWeakest(io.restassured.path.json.JsonPath found, int count) {
        for (int at = 0; at < count; at++) {
            var strengths = found.<Integer>getList("items[%d].links.strength".formatted(at));
            var least = Math.min(strengths.get(0), strengths.get(1));
            var weakest = strengths.get(0) <= strengths.get(1) ? 0 : 1;
            org.assertj.core.api.Assertions.assertThat(found.getInt("items[%d].strength".formatted(at)))
                    .isEqualTo(least);
            org.assertj.core.api.Assertions.assertThat(found.getString("items[%d].weakest".formatted(at)))
                    .isEqualTo(found.getString("items[%d].links[%d].id".formatted(at, weakest)));
        }
    }
}
