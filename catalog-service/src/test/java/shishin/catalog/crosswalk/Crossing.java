package shishin.catalog.crosswalk;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;

/** The people and the correspondences of the tests. */
final class Crossing {

    static final String CROSSWALKS = "/api/v1/crosswalks";
    static final String APPROVE = "{\"decision\":\"APPROVED\",\"reason\":\"Checked against both texts.\"}";
    static final String REJECT = "{\"decision\":\"REJECTED\",\"reason\":\"They have nothing in common.\"}";

    private Crossing() {}

    static String tenant() {
        return "t-" + UUID.randomUUID();
    }

    /** The one who proposes. */
    static RequestSpecification ada(String tenant) {
        return Calls.as(Tokens.of("ada", tenant, "catalog:read", "catalog:write"));
    }

    /** The other pair of eyes. */
    static RequestSpecification vera(String tenant) {
        return Calls.as(Tokens.of("vera", tenant, "catalog:read", "catalog:write"));
    }

    static String body(String item, String target, String relation, int strength, String document) {
        return """
                {"source": {"catalogue": "nisc-4-measures", "item": "%s"},
                 "target": {"catalogue": "iso-iec-27001-2022", "item": "%s"},
                 "relation": "%s", "strength": %d, "rationale": "SEMANTIC",
                 "explanation": {"ja": "控えを取る。", "en": "Copies are taken."},
                 "provenance": {"document": "%s", "page": "12"}}""".formatted(item, target, relation, strength, document);
    }

    static ValidatableResponse propose(String tenant, String item, String target, String document) {
        return ada(tenant)
                .body(body(item, target, "SUBSET", 6, document))
                .post(CROSSWALKS)
                .then();
    }

    /** The path of one that ada proposed. */
    static String proposed(String tenant, String item, String target) {
        var id = propose(tenant, item, target, "Table of the sector council")
                .statusCode(201)
                .extract()
                .path("id");
        return CROSSWALKS + "/" + id;
    }

    static ValidatableResponse decide(RequestSpecification who, String path, int version, String decision) {
        return who.header("If-Match", "\"" + version + "\"")
                .body(decision)
                .post(path + "/decision")
                .then();
    }

    /** The path of the shipped correspondence of an item to a control of ISO/IEC 27001. */
    static String shipped(String tenant, String item, String target) {
        var id = ada(tenant)
                .queryParam("shipped", true)
                .queryParam("item", item)
                .queryParam("to", "iso-iec-27001-2022")
                .queryParam("target", target)
                .get(CROSSWALKS)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return CROSSWALKS + "/" + id;
    }
}
