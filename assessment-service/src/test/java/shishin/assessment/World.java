package shishin.assessment;

import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.platform.test.Calls;
import shishin.platform.test.Facts;
import shishin.platform.test.Tokens;

/** The people, the machines and the small guideline of the tests. */
public final class World {

    public static final String EDITION = "drill";
    public static final String DIGEST = "sha256:" + "d0".repeat(32);
    public static final String ASSESSMENTS = "/api/v1/assessments";
    public static final String EVIDENCE = "/api/v1/evidence";
    public static final String STREAMS = "/api/v1/evidence-streams";
    public static final String FINDINGS = "/api/v1/findings";

    /** Code, parent, assessable. */
    private static final List<String[]> ITEMS = List.of(
            new String[] {"1", null, "false"},
            new String[] {"1.1", "1", "false"},
            new String[] {"1.1.1", "1.1", "false"},
            new String[] {"1.1.1-1", "1.1.1", "true"},
            new String[] {"1.1.1-1.1", "1.1.1-1", "true"},
            new String[] {"1.1.1-2", "1.1.1", "true"},
            new String[] {"1.2", "1", "false"},
            new String[] {"1.2.1", "1.2", "false"},
            new String[] {"1.2.1-1", "1.2.1", "true"});

    private World() {}

    public static String newTenant() {
        return "t-" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static RequestSpecification assessor(String tenant) {
        return Calls.as(Tokens.of("ada", tenant, "assessment:read", "assessment:write", "evidence:write"));
    }

    /** Anybody else of the tenant who may answer and judge. */
    public static RequestSpecification person(String name, String tenant) {
        return Calls.as(Tokens.of(name, tenant, "assessment:read", "assessment:write"));
    }

    public static RequestSpecification reader(String tenant) {
        return Calls.as(Tokens.of("vera", tenant, "assessment:read"));
    }

    /** A machine that was given more than it should have: it still may not judge. */
    public static RequestSpecification agent(String tenant) {
        return Calls.as(Tokens.agent("scanner", tenant, "evidence:write", "assessment:write"));
    }

    /** An assessor about to send lines. */
    public static RequestSpecification stream(String tenant, String lines) {
        return assessor(tenant).contentType("application/x-ndjson").body(lines.getBytes(StandardCharsets.UTF_8));
    }

    /** The guideline of the tests, told in two parts, the second first; returns when it is known. */
    public static synchronized void knowTheGuideline() {
        if (knows(EDITION)) return;
        tell(EDITION, DIGEST, 2, 2, ITEMS.subList(4, ITEMS.size()));
        tell(EDITION, DIGEST, 1, 2, ITEMS.subList(0, 4));
        await().atMost(Duration.ofSeconds(30)).until(() -> knows(EDITION));
    }

    public static void tell(String edition, String digest, int part, int parts) {
        tell(edition, digest, part, parts, ITEMS.subList(0, 4));
    }

    /** A further edition, of these items; returns when it is known. */
    public static void know(String edition, String... codes) {
        var items =
                Stream.of(codes).map(code -> new String[] {code, null, "true"}).toList();
        tell(edition, DIGEST, 1, 1, items);
        await().atMost(Duration.ofSeconds(30)).until(() -> planned("probe", edition));
    }

    private static boolean planned(String tenant, String edition) {
        return assessor(tenant).body("""
                                {"kind":"SELF_CHECK","title":"Probe","subject":{"type":"system","id":"x"},\
                                "edition":"%s"}""".formatted(edition)).post(ASSESSMENTS).statusCode() == 201;
    }

    private static void tell(String edition, String digest, int part, int parts, List<String[]> items) {
        var told = items.stream().map(World::item).collect(Collectors.joining(","));
        var data = """
                {"edition":"%s","titleJa":"訓練","titleEn":"Drill","digest":"%s","part":%d,"parts":%d,"items":[%s]}""".formatted(edition, digest, part, parts, told);
        Facts.tell(
                "shishin.catalog.v1",
                "shishin.catalog.edition-published.v1",
                UUID.randomUUID().toString(),
                edition,
                "*",
                data);
    }

    private static String item(String[] item) {
        return """
                {"code":"%s","parent":%s,"kind":"ITEM","level":null,"phase":"PLAN","viewpoint":null,"ja":"項目",\
                "en":"Item","assessable":%s}""".formatted(item[0], quoted(item[1]), item[2]);
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    public static boolean knows(String edition) {
        return knows(edition, "1.1.1-1");
    }

    public static boolean knows(String edition, String item) {
        var answer = stream(
                        "probe",
                        evidence("probe", "PASS")
                                .replace(EDITION, edition)
                                .replace("1.1.1-1", item)
                                .replace("\n", ""))
                .post(EVIDENCE + "/batch?dryRun=true")
                .asString();
        return !answer.contains("unknown-edition");
    }

    /** A piece of evidence as one line: of a check on item 1.1.1-1, just now. */
    public static String evidence(String check, String result) {
        return evidence(check, result, Instant.now(), null, "");
    }

    /** A piece of evidence with further fields, each with a comma before it. */
    public static String evidence(
            String check, String result, Instant observedTo, @Nullable String externalId, String more) {
        return """
                {"externalId":%s,"producer":{"agent":"scanner","tool":"openscap"},"check":"%s",\
                "subject":{"type":"system","id":"billing"},"edition":"drill","items":["1.1.1-1"],"result":"%s",\
                "observedTo":"%s"%s}""".formatted(quoted(externalId), check, result, observedTo, more);
    }

    /** The id of an assessment planned of everything. */
    public static String plannedAssessment(String tenant) {
        return planned(tenant, EDITION, "", "billing");
    }

    private static String planned(String tenant, String edition, String more, String subject) {
        return assessor(tenant)
                .body("""
                        {"kind":"SELF_CHECK","title":"Autumn","subject":{"type":"system","id":"%s"},\
                        "edition":"%s"%s}""".formatted(subject, edition, more))
                .post(ASSESSMENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
    }

    public static String openAssessment(String tenant) {
        return openAssessment(tenant, "");
    }

    /** With further fields, each with a comma before it. */
    public static String openAssessment(String tenant, String more) {
        return openAssessment(tenant, more, "billing");
    }

    public static String openAssessment(String tenant, String more, String subject) {
        return opened(tenant, planned(tenant, EDITION, more, subject));
    }

    public static String openAssessmentOf(String tenant, String edition) {
        return opened(tenant, planned(tenant, edition, "", "billing"));
    }

    private static String opened(String tenant, String planned) {
        var place = ASSESSMENTS + "/" + planned;
        act(tenant, place, "opening", 0).statusCode(200);
        return place;
    }

    public static ValidatableResponse act(String tenant, String place, String act, long version) {
        return assessor(tenant)
                .header("If-Match", "\"" + version + "\"")
                .post(place + "/" + act)
                .then();
    }

    public static String answer(String result) {
        return "{\"work\":\"DONE\",\"result\":\"%s\",\"statement\":\"So it is\"}".formatted(result);
    }

    /** Answers an item for the first time. */
    public static void answered(String tenant, String assessment, String item, String result) {
        assessor(tenant)
                .header("If-None-Match", "*")
                .body(answer(result))
                .put(assessment + "/answers/" + item)
                .then()
                .statusCode(201);
    }
}
