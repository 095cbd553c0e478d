package shishin.catalog.standard;

import static shishin.catalog.Readers.editor;

import io.restassured.response.ValidatableResponse;

/** Standards and clauses as the tests need them. */
final class Drafting {

    static final String STANDARDS = "/api/v1/standards";

    private Drafting() {}

    /** The path of a new standard. */
    static String standard(String tenant, String title) {
        var id = editor(tenant)
                .body("{\"title\":\"%s\",\"edition\":\"nisc-4-measures\"}".formatted(title))
                .post(STANDARDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return STANDARDS + "/" + id;
    }

    /** Writes a new clause that covers an item. */
    static ValidatableResponse clause(String tenant, String standard, String number, String item) {
        return editor(tenant)
                .header("If-None-Match", "*")
                .body("{\"title\":\"Rule\",\"text\":\"It shall be so.\",\"items\":[\"%s\"]}".formatted(item))
                .put(standard + "/clauses/{number}", number)
                .then()
                .statusCode(201);
    }
}
