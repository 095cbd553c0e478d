package shishin.risk;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;

/** Changes a tenant's criteria: an analyst draws them up, the administrator puts them in force. */
public final class Rules {

    private Rules() {}

    /** What the criteria in force say, to be changed. */
    public static Map<String, Object> inForce(String tenant) {
        return new HashMap<>(People.analyst(tenant)
                .get("/api/v1/criteria")
                .then()
                .statusCode(200)
                .extract()
                .<Map<String, Object>>path("content"));
    }

    public static ValidatableResponse draft(String tenant, Map<String, Object> content) {
        return People.analyst(tenant)
                .body(Map.of("reason", "尺度の見直し", "content", content))
                .post("/api/v1/criteria/drafts")
                .then();
    }

    public static String drafted(String tenant, Map<String, Object> content) {
        return draft(tenant, content).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse approve(String tenant, String draft) {
        return People.admin(tenant)
                .header("If-Match", "*")
                .body("{\"reason\": \"承認する\"}")
                .post("/api/v1/criteria/drafts/{id}/approval", draft)
                .then();
    }

    /** Puts other criteria in force. */
    public static void revise(String tenant, Map<String, Object> content) {
        approve(tenant, drafted(tenant, content)).statusCode(200);
    }
}
