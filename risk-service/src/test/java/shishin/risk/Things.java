package shishin.risk;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import shishin.platform.test.Facts;

/** Things of the neighbouring services, and issues, for tests. */
public final class Things {

    public static final String EDITION = "test-edition";

    private Things() {}

    /** An issue's id, opened by a person. */
    public static String issue() {
        return openIssue("連絡網が古い").statusCode(201).extract().path("id");
    }

    public static ValidatableResponse openIssue(String title) {
        return People.analyst()
                .body("""
                        {"source": "EXERCISE", "title": "%s", "subject": {"type": "service", "id": "settlement"},
                         "severity": "MEDIUM"}""".formatted(title))
                .post("/api/v1/issues")
                .then();
    }

    /** An incident's id. */
    public static String incident() {
        return People.analyst()
                .body("""
                        {"title": "x", "severity": "LOW", "subject": {"type": "system", "id": "x"},
                         "detectedAt": "2026-11-01T09:00:00Z"}""")
                .post("/api/v1/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Publishes an edition with the items 1 to 3, and waits until they are known here. */
    public static void edition() {
        Facts.tell(
                "shishin.catalog.v1",
                "shishin.catalog.edition-published.v1",
                UUID.randomUUID().toString(),
                EDITION,
                "*",
                """
                {"edition": "test-edition", "titleJa": "試験", "titleEn": "Test", "digest": "sha256:0", "part": 1, "parts": 1,
                 "items": [{"code": "1", "kind": "ITEM", "level": 1, "ja": "一", "en": "One", "assessable": true},
                           {"code": "2", "kind": "ITEM", "level": 1, "ja": "二", "en": "Two", "assessable": true},
                           {"code": "3", "kind": "ITEM", "level": 1, "ja": "三", "en": null, "assessable": true}]}""");
        await().atMost(Duration.ofSeconds(20)).until(() -> statusOfRiskAbout("3") == 201);
    }

    public static int statusOfRiskAbout(String item) {
        return People.analyst("edition-probe")
                .body(Loop.risk("x", ", \"edition\": \"test-edition\", \"items\": [\"%s\"]".formatted(item)))
                .post("/api/v1/risks")
                .statusCode();
    }

    /** Tells a fact of the assessment service, under an id of its own. */
    public static String tell(String fact, String data) {
        var id = UUID.randomUUID().toString();
        tell(id, fact, data);
        return id;
    }

    public static void tell(String id, String fact, String data) {
        Facts.tell("shishin.assessment.v1", "shishin.assessment." + fact + ".v1", id, "stream", "acme", data);
    }

    public static String evidence(String system, String stream, String result, String at) {
        return """
                {"evidenceId": "%s", "streamId": "%s", "producer": {"agent": "scanner"}, "check": "tls-version",
                 "subject": {"type": "system", "id": "%s"}, "edition": "test-edition", "items": ["1"], "result": %s,
                 "reason": "TLS 1.0", "severity": "HIGH", "observedTo": "%s", "at": "%s"}""".formatted(UUID.randomUUID(), stream, system, result, at, at);
    }

    /** The issues about a system, once there are this many and they fit. */
    public static JsonPath issuesOf(String system, int many, Predicate<JsonPath> fit) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> People.analyst()
                                .get("/api/v1/issues?sort=firstSeen&subject=system:" + system)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        found -> found.getList("items").size() == many && fit.test(found));
    }
}
