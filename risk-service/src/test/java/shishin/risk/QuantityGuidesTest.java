package shishin.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shishin.platform.test.Tokens;

/** The calls of the guides "Quantify a risk" and "Set the criteria of risk", as they stand there. */
@QuarkusTest
class QuantityGuidesTest {

    private static final String TENANT = "guided";

    /** A call, over as many lines as its quotes and its backslashes span. */
    private static final Pattern CALL =
            Pattern.compile("^curl(?:'[^']*'|\"[^\"]*\"|\\\\\\n|[^'\"\\n#])*", Pattern.MULTILINE);

    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"\\\\])+");

    private final Map<String, String> known = new HashMap<>();

    @TempDir
    Path here;

    @Test
    void the_calls_of_quantify_a_risk_run() throws IOException {
        sign();
        known.put("RISK", quantified());
        known.put("OTHER", quantified());
        known.put(
                "ID",
                People.analyst(TENANT)
                        .body("""
                        {"model": {"scenarios": [{"name": "outage", "frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 0.5}},
                          "severity": {"kind": "LAW", "law": {"kind": "EXPONENTIAL", "mean": 10}}}]},
                         "run": {"engine": "MONTE_CARLO", "trials": 100000000}}""")
                        .post("/api/v1/simulations")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id"));
        var answers = run("quantify-a-risk.md");
        assertThat(answers).hasSize(8);
        assertThat(answers.getFirst().<Float>path("result.mean.value")).isBetween(233_333f, 233_334f);
        assertThat(answers.get(5).<Map<String, Object>>path("result.control")).isNotNull();
        assertThat(answers.getLast().<String>path("state")).isEqualTo("CANCELLED");
    }

    @Test
    void the_calls_of_set_the_criteria_run() throws IOException {
        sign();
        var answers = run("set-criteria.md");
        assertThat(answers).hasSize(6);
        assertThat(answers.get(3).<Integer>path("became")).isEqualTo(2);
        assertThat(answers.getLast().<String>path("state")).isEqualTo("DRAFT");
    }

    private void sign() {
        known.put("API", "/api/v1");
        known.put("TOKEN", Tokens.of("risk-analyst", TENANT, "risk:read", "risk:write"));
        known.put("ADMIN", Tokens.of("admin", TENANT, "risk:read", "tenant:admin"));
    }

    private static String quantified() {
        var risk = Loop.identified(People.analyst(TENANT), "");
        var analysis = Loop.analysis("CURRENT", 3, 3);
        People.analyst(TENANT)
                .body(analysis.substring(0, analysis.length() - 1) + """
                        , "quantity": {"frequency": {"kind": "BERNOULLI", "rate": {"kind": "FIXED", "value": 0.1}},
                          "severity": {"kind": "LAW", "law": {"kind": "LOGNORMAL_90", "low": 100000, "high": 1000000}}}}""")
                .post("/api/v1/risks/{id}/analyses", risk)
                .then()
                .statusCode(201);
        return risk;
    }

    private List<Response> run(String guide) throws IOException {
        var text = Files.readString(Path.of(System.getProperty("shishin.root", ".."), "docs", "guides", guide));
        var answers = new ArrayList<Response>();
        for (var call : CALL.matcher(text).results().map(MatchResult::group).toList()) {
            var answer = run(WORD.matcher(call)
                    .results()
                    .map(word -> plain(word.group()))
                    .toList());
            assertThat(answer.statusCode()).as(call + "\n" + answer.asString()).isBetween(200, 201);
            remember(answer);
            answers.add(answer);
        }
        return answers;
    }

    /** What later calls of the guide speak of. */
    private void remember(Response answer) {
        var location = answer.header("Location");
        if (location == null) return;
        var id = location.substring(location.lastIndexOf('/') + 1);
        if (location.contains("/analyses/")) known.put("ANALYSIS", id);
        if (location.contains("/portfolios/")) known.put("PORTFOLIO", id);
        if (location.contains("/drafts/")) known.putIfAbsent("DRAFT", id);
    }

    private Response run(List<String> words) throws IOException {
        var request = RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/yaml", ContentType.TEXT)
                                .defaultContentCharset(StandardCharsets.UTF_8)));
        var method = "GET";
        var address = "";
        var file = "";
        for (int at = 1; at < words.size(); at++)
            switch (words.get(at)) {
                case "-H" -> header(request, words.get(++at));
                case "-d", "--data-binary" -> request.body(body(words.get(++at)));
                case "-X" -> method = words.get(++at);
                case ">" -> file = words.get(++at);
                case "-s" -> {}
                default -> address = words.get(at);
            }
        var answer = request.request(method, address);
        if (!file.isEmpty()) Files.writeString(here.resolve(file), answer.asString());
        return answer;
    }

    private String body(String word) throws IOException {
        return word.startsWith("@") ? Files.readString(here.resolve(word.substring(1))) : word;
    }

    private static void header(RequestSpecification request, String header) {
        var colon = header.indexOf(':');
        request.header(header.substring(0, colon), header.substring(colon + 2));
    }

    /** As a shell would read it: without its quotes, and with the values of variables, but between single quotes. */
    private String plain(String word) {
        return Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^'\"]+)")
                .matcher(word)
                .results()
                .map(part -> part.group(1) == null
                        ? filled(Objects.requireNonNullElse(part.group(2), part.group(3)))
                        : part.group(1))
                .reduce("", String::concat);
    }

    private String filled(String text) {
        for (var variable : known.entrySet()) text = text.replace("$" + variable.getKey(), variable.getValue());
        return text;
    }
}
