package shishin.assessment.posture;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.assessment.World;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;

/** The calls of the guides "See how things stand" and "Say how long evidence is kept", as they stand there. */
@QuarkusTest
class PostureGuideTest {

    private static final Path GUIDES = Path.of(System.getProperty("shishin.root", ".."), "docs", "guides");
    private static final Pattern METHOD = Pattern.compile("-X (PUT|POST)");
    private static final Pattern ADDRESS = Pattern.compile("\"?\\$API(/[^\" ]+)\"?");
    private static final Pattern BODY = Pattern.compile("-d '([^']+)'");

    private final String tenant = World.newTenant();
    private final String token = Tokens.of("ada", tenant, "assessment:read", "tenant:admin");

    @BeforeEach
    void know() {
        Course.know();
    }

    @ParameterizedTest
    @ValueSource(strings = {"posture.md", "keep-evidence.md"})
    void every_call_of_the_guide_runs(String guide) throws IOException {
        var assessment = Course.open(tenant, "billing");
        var other = Course.open(tenant, "billing");
        var words = Map.of(
                "$ID", id(assessment),
                "$OTHER", id(other),
                "$EDITION", Course.EDITION,
                "$WHEN", Instant.now().minusSeconds(3600).toString());
        var calls = calls(guide);
        assertThat(calls).hasSizeGreaterThanOrEqualTo(3);
        for (var call : calls) {
            var filled = call;
            for (var word : words.entrySet()) filled = filled.replace(word.getKey(), word.getValue());
            assertThat(status(filled)).as(filled).isEqualTo(200);
        }
    }

    private static String id(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static List<String> calls(String guide) throws IOException {
        try (Stream<String> lines = Files.lines(GUIDES.resolve(guide))) {
            return lines.filter(line -> line.startsWith("curl")).toList();
        }
    }

    private int status(String call) {
        var address = ADDRESS.matcher(call);
        assertThat(address.find()).as(call).isTrue();
        var path = "/api/v1" + address.group(1);
        var method = METHOD.matcher(call);
        if (!method.find())
            return RestAssured.given()
                    .header("Authorization", "Bearer " + token)
                    .get(path)
                    .statusCode();
        var body = BODY.matcher(call);
        assertThat(body.find()).as(call).isTrue();
        return Calls.as(token)
                .header("If-Match", "\"0\"")
                .body(body.group(1))
                .request(method.group(1), path)
                .statusCode();
    }
}
