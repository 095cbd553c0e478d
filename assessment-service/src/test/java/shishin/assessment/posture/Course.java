package shishin.assessment.posture;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shishin.assessment.World;
import shishin.platform.test.Facts;

/** A small guideline with phases, viewpoints and measures, and what is done with it. */
public final class Course {

    static final String EDITION = "course";
    public static final String POSTURE = "/api/v1/posture";

    /** Code, parent, kind, English title. */
    private static final List<String[]> ITEMS = List.of(
            new String[] {"1", null, "PHASE", "Plan <&> prepare"},
            new String[] {"1.1", "1", "VIEWPOINT", "Policy"},
            new String[] {"1.1.1", "1.1", "MEASURE", "Roles"},
            new String[] {"1.1.1-1", "1.1.1", "ITEM", "A policy is written"},
            new String[] {"1.1.1-2", "1.1.1", "ITEM", "A policy is known"},
            new String[] {"2", null, "PHASE", "Do"},
            new String[] {"2.1", "2", "VIEWPOINT", "Run"},
            new String[] {"2.1.1", "2.1", "MEASURE", "Watch"},
            new String[] {"2.1.1-1", "2.1.1", "ITEM", "Logs are kept"},
            new String[] {"2.1.1-2", "2.1.1", "ITEM", "Logs are read"});

    private Course() {}

    public static synchronized void know() {
        World.knowTheGuideline();
        if (World.knows(EDITION, "1.1.1-1")) return;
        var told = ITEMS.stream().map(Course::item).collect(Collectors.joining(","));
        var data = """
                {"edition":"course","titleJa":"課程","titleEn":"Course","digest":"%s","part":1,"parts":1,"items":[%s]}""".formatted(World.DIGEST, told);
        Facts.tell(
                "shishin.catalog.v1",
                "shishin.catalog.edition-published.v1",
                UUID.randomUUID().toString(),
                EDITION,
                "*",
                data);
        await().atMost(Duration.ofSeconds(30)).until(() -> World.knows(EDITION, "1.1.1-1"));
    }

    private static String item(String[] item) {
        var parent = item[1] == null ? "null" : "\"" + item[1] + "\"";
        return """
                {"code":"%s","parent":%s,"kind":"%s","level":null,"phase":"PLAN","viewpoint":null,"ja":"項目 %s",\
                "en":"%s","assessable":%s}""".formatted(item[0], parent, item[2], item[0], item[3], item[2].equals("ITEM"));
    }

    /** The path of an open assessment of this subject. */
    public static String open(String tenant, String subject) {
        return open(tenant, subject, "");
    }

    /** With further fields, each with a comma before it. */
    public static String open(String tenant, String subject, String more) {
        var id = World.assessor(tenant)
                .body("""
                        {"kind":"SELF_CHECK","title":"Autumn","subject":{"type":"system","id":"%s"},\
                        "edition":"course"%s}""".formatted(subject, more))
                .post(World.ASSESSMENTS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var place = World.ASSESSMENTS + "/" + id;
        World.assessor(tenant)
                .header("If-Match", "\"0\"")
                .post(place + "/opening")
                .then()
                .statusCode(200);
        return place;
    }

    public static void answer(String tenant, String assessment, String item, String answer) {
        World.assessor(tenant)
                .header("If-None-Match", "*")
                .body(answer)
                .put(assessment + "/answers/" + item)
                .then()
                .statusCode(201);
    }

    public static String says(String result, int maturity) {
        return """
                {"work":"DONE","result":"%s","maturity":%d,"targetMaturity":4,"reasonCode":"R","narrative":"N"}""".formatted(result, maturity);
    }

    /** One line of evidence about an item of this edition. */
    public static String evidence(
            String subject, String item, String check, String result, @Nullable Instant validUntil) {
        return """
                {"producer":{"agent":"scanner","tool":"openscap"},"check":"%s",\
                "subject":{"type":"system","id":"%s"},"edition":"course","items":["%s"],"result":"%s",\
                "observedTo":"%s"%s}""".formatted(
                        check,
                        subject,
                        item,
                        result,
                        Instant.now().minusSeconds(60),
                        validUntil == null ? "" : ",\"validUntil\":\"" + validUntil + "\"");
    }

    public static void send(String tenant, String... lines) {
        var answer = World.stream(tenant, String.join("\n", lines))
                .post(World.EVIDENCE + "/batch")
                .asString();
        if (answer.contains("refused")) throw new AssertionError(answer);
    }

    public static JsonPath posture(String tenant, String path) {
        return World.reader(tenant).get(path).then().statusCode(200).extract().jsonPath();
    }

    /** A figure, as a double. */
    static double figure(JsonPath posture, String path) {
        return posture.getDouble(path);
    }
}
