package shishin.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;

/** The calls of the guide "Run the loop as a risk owner", as they stand there. */
@QuarkusTest
class GuideTest {

    private static final Path GUIDE =
            Path.of(System.getProperty("shishin.root", ".."), "docs", "guides", "run-the-loop.md");
    private static final Pattern BLOCK = Pattern.compile("```http\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\{\\{([^}]+)}}");
    private static final String ANSWER = ".response.body.$.";

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, JsonPath> answers = new HashMap<>();

    private GuideTest() {
        values.put("host", "");
        values.put("soon", Instant.now().plus(Duration.ofDays(20)).toString());
        person("risk-analyst", "risk:read", "risk:write");
        person("risk-owner", "risk:read", "risk:write", "treatment:decide");
        person("risk-approver", "risk:read", "acceptance:approve");
        person("auditor", "risk:read", "audit:read");
    }

    private void person(String name, String... permissions) {
        values.put(name, Tokens.of(name, "guide", permissions));
    }

    @Test
    void every_call_of_the_guide_runs() throws IOException {
        var calls = BLOCK.matcher(Files.readString(GUIDE))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(calls).hasSizeGreaterThan(25);
        calls.forEach(this::make);
    }

    private void make(String block) {
        var parts = block.strip().split("\n\n", 2);
        var head = parts[0].lines().toList();
        var call = head.stream()
                .filter(line -> line.matches("(GET|POST|PUT) .*"))
                .findFirst()
                .orElseThrow();
        var request = Calls.anonymous().accept(ContentType.ANY);
        head.stream()
                .filter(line -> line.matches("(Authorization|If-Match): .*"))
                .map(line -> filled(line).split(": ", 2))
                .forEach(header -> request.header(header[0], header[1]));
        if (parts.length > 1) request.body(filled(parts[1]));
        var words = call.split(" ", 2);
        var answer = request.request(words[0], filled(words[1]));
        assertThat(answer.statusCode())
                .as(call + "\n" + answer.asString())
                .isEqualTo(Integer.parseInt(comment(head, "# → ")));
        head.stream()
                .filter(line -> line.startsWith("# @name "))
                .forEach(line -> answers.put(line.substring(8), answer.jsonPath()));
    }

    private static String comment(List<String> head, String sign) {
        return head.stream()
                .filter(line -> line.startsWith(sign))
                .findFirst()
                .orElseThrow()
                .substring(sign.length());
    }

    private String filled(String text) {
        return VALUE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String name) {
        if (name.equals("now")) return Instant.now().toString();
        var at = name.indexOf(ANSWER);
        if (at < 0) return Objects.requireNonNull(values.get(name), name);
        return Objects.requireNonNull(answers.get(name.substring(0, at)), name)
                .getString(name.substring(at + ANSWER.length()));
    }
}
