package shishin.catalog.crosswalk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shishin.platform.test.Servers;
import shishin.platform.test.Tokens;

/** The calls of the guide "Compare catalogues by crosswalk", as they stand there. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class GuideTest {

    private static final Path GUIDE =
            Path.of(System.getProperty("shishin.root", ".."), "docs", "guides", "compare-catalogues.md");

    /** A call, over as many lines as its quotes span. */
    private static final Pattern CALL = Pattern.compile("^curl(?:'[^']*'|\"[^\"]*\"|[^'\"\\n])*", Pattern.MULTILINE);

    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+");

    private static final RestAssuredConfig BYTES_AS_THEY_ARE = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("text/csv", ContentType.BINARY));

    private final Map<String, String> known = new HashMap<>();

    @TempDir
    Path here;

    @Test
    void every_call_of_the_guide_runs() throws IOException {
        var tenant = Crossing.tenant();
        known.put("$EDITOR", "Authorization: Bearer " + Tokens.of("editor", tenant, "catalog:read", "catalog:write"));
        known.put("$SECOND", "Authorization: Bearer " + Tokens.of("second", tenant, "catalog:read", "catalog:write"));
        known.put("$SERVER", "/api/v1");
        var answers = new ArrayList<Response>();
        for (var call : calls()) {
            var answer = run(call);
            assertThat(answer.statusCode()).as(call + "\n" + answer.asString()).isBetween(200, 201);
            if (answer.statusCode() == 201) known.put("$ID", answer.path("id"));
            answers.add(answer);
        }
        assertThat(answers).hasSize(14);
        assertThat(answers.get(12).<Integer>path("added")).isGreaterThan(600);
        assertThat(answers.get(12).<Integer>path("errors")).isZero();
        assertThat(answers.getLast().<Boolean>path("stored")).isTrue();
    }

    private static List<String> calls() throws IOException {
        return CALL.matcher(Files.readString(GUIDE))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private Response run(String call) throws IOException {
        var words =
                WORD.matcher(call).results().map(found -> filled(found.group())).toList();
        var request = RestAssured.given().config(BYTES_AS_THEY_ARE).urlEncodingEnabled(false);
        var body = new byte[0];
        var address = "";
        var file = "";
        for (int at = 1; at < words.size(); at++)
            switch (words.get(at)) {
                case "-H" -> header(request, words.get(++at));
                case "-d" -> body = words.get(++at).getBytes(UTF_8);
                case "--data-binary" ->
                    body = Files.readAllBytes(here.resolve(words.get(++at).substring(1)));
                case "-o" -> file = words.get(++at);
                case "-s" -> {}
                default -> address = words.get(at);
            }
        var answer =
                body.length == 0 ? request.get(address) : request.body(body).post(address);
        if (!file.isEmpty()) Files.write(here.resolve(file), answer.asByteArray());
        return answer;
    }

    private static void header(io.restassured.specification.RequestSpecification request, String header) {
        var colon = header.indexOf(':');
        request.header(header.substring(0, colon), header.substring(colon + 2));
    }

    /** Without its quotes, and with the values of the variables that a shell would put in. */
    private String filled(String word) {
        var plain = word.matches("(?s)(['\"]).*\\1") ? word.substring(1, word.length() - 1) : word;
        plain = plain.replace("'$ID'", "$ID");
        for (var variable : known.entrySet()) plain = plain.replace(variable.getKey(), variable.getValue());
        return plain;
    }
}
