package shishin.risk;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;

/** Walks risks through the loop: each step does one act, as one who may. */
public final class Loop {

    private Loop() {}

    /** A new risk's id. */
    public static String identified() {
        return identified(People.analyst(), "");
    }

    /** A new risk with further fields, such as {@code ,"items":[…]}. */
    public static String identified(RequestSpecification caller, String more) {
        return caller.body(risk("サーバーの暗号化", more))
                .post("/api/v1/risks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String risk(String event, String more) {
        return """
                {"title": "決済のランサムウェア", "threat": "標的型メール", "vulnerability": "多要素認証の欠如",
                 "affectedServiceLevel": "2時間以内に復旧する", "event": "%s", "consequence": "決済の停止",
                 "category": "cyber", "owner": "risk-owner"%s}""".formatted(event, more);
    }

    public static String analysis(String stage, int likelihood, int impact) {
        return """
                {"stage": "%s", "likelihood": {"value": %d, "explanation": "同業の実績"},
                 "impacts": [{"category": "SERVICE_OUTAGE", "value": %d, "explanation": "全店が止まる"}],
                 "businessImpact": "半日止まる"}""".formatted(stage, likelihood, impact);
    }

    public static ValidatableResponse analyse(String risk, String stage, int likelihood, int impact) {
        return People.analyst()
                .body(analysis(stage, likelihood, impact))
                .post("/api/v1/risks/{id}/analyses", risk)
                .then();
    }

    public static String analysed() {
        var risk = identified();
        analyse(risk, "CURRENT", 4, 4).statusCode(201);
        return risk;
    }

    /** A risk that comes true every other year, and costs e to the 10th. */
    public static String quantified() {
        var risk = identified();
        People.analyst()
                .body(analysis("CURRENT", 3, 3).replaceFirst("}$", """
                        , "quantity": {"frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 0.5}},
                          "severity": {"kind": "LAW", "law": {"kind": "LOGNORMAL", "mu": 10, "sigma": 1}}}}"""))
                .post("/api/v1/risks/{id}/analyses", risk)
                .then()
                .statusCode(201);
        return risk;
    }

    public static String evaluation(String decision) {
        return """
                {"significance": {"score": 5, "reason": "止まる"}, "feasibility": {"score": 4, "reason": "できる"},
                 "escalationPotential": {"score": 3, "reason": "広がる"}, "decision": "%s", "reason": "許容を超える",
                 "basisForRevision": {"summary": "認証を強める", "proposals": []}}""".formatted(decision);
    }

    public static ValidatableResponse evaluate(String risk, String decision) {
        return People.analyst()
                .body(evaluation(decision))
                .post("/api/v1/risks/{id}/evaluations", risk)
                .then();
    }

    public static String evaluated(String decision) {
        var risk = analysed();
        evaluate(risk, decision).statusCode(201);
        return risk;
    }

    public static ValidatableResponse propose(String risk) {
        return People.analyst()
                .body("""
                        {"title": "認証の強化", "options": ["MODIFY"],
                         "actions": [{"title": "多要素認証", "owner": "network", "due": "2027-03-31",
                                      "oneOff": {"amount": 1200000, "currency": "JPY"}},
                                     {"title": "訓練", "owner": "hr", "due": "2027-01-31",
                                      "oneOff": {"amount": 300000, "currency": "JPY"}}],
                         "expectedResidual": {"likelihood": {"value": 2, "explanation": "侵入経路がふさがる"},
                            "impacts": [{"category": "SERVICE_OUTAGE", "value": 2, "explanation": "復旧が早い"}]}}""")
                .post("/api/v1/risks/{id}/treatments", risk)
                .then();
    }

    public static String proposed(String risk) {
        return propose(risk).statusCode(201).extract().path("id");
    }

    /** Any act on a treatment or an acceptance, with whatever version it is at. */
    public static ValidatableResponse act(RequestSpecification caller, String path, String id, String body) {
        return caller.header("If-Match", "*")
                .body(body)
                .post("/api/v1/" + path, id)
                .then();
    }

    public static ValidatableResponse decide(String treatment) {
        return act(People.owner(), "treatments/{id}/decision", treatment, "{\"reason\": \"費用に見合う\"}");
    }

    public static ValidatableResponse start(String treatment) {
        return act(People.analyst(), "treatments/{id}/start", treatment, "");
    }

    public static ValidatableResponse complete(String treatment) {
        return act(
                People.owner(),
                "treatments/{id}/completion",
                treatment,
                "{\"evidence\": [\"evidence-1\"], \"note\": \"導入した\"}");
    }

    public static ValidatableResponse verify(RequestSpecification caller, String treatment) {
        return act(caller, "treatments/{id}/verification", treatment, "{\"effective\": true, \"note\": \"確認した\"}");
    }

    public static ValidatableResponse request(String risk, Instant validUntil) {
        return People.analyst()
                .body("{\"justification\": \"費用が損失を上回る\", \"validUntil\": \"%s\"}".formatted(validUntil))
                .post("/api/v1/risks/{id}/acceptances", risk)
                .then();
    }

    public static String requested(String risk) {
        return request(risk, Instant.now().plus(Duration.ofDays(20)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse approve(String acceptance) {
        return act(People.approver(), "acceptances/{id}/approval", acceptance, "{\"reason\": \"認める\"}");
    }

    /** A risk that is accepted. */
    public static String accepted() {
        var risk = evaluated("RETAIN");
        approve(requested(risk)).statusCode(200);
        return risk;
    }

    public static ValidatableResponse see(String risk) {
        return People.analyst().get("/api/v1/risks/{id}", risk).then().statusCode(200);
    }
}
