package shishin.catalog.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static shishin.catalog.Readers.editor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Servers;

/** The calls of the guide are sent as they are written there, one after the other. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class StandardGuideTest {

    private static final Path GUIDE =
            Path.of(System.getProperty("shishin.root", ".."), "docs", "guides", "draw-up-your-own-standard.md");
    private static final Pattern CALL =
            Pattern.compile("```http\\n(\\S+) (\\S+)\\n((?:\\S+: .*\\n)*)(?:\\n(.+)\\n)?```");

    @Test
    void every_call_of_the_guide_works_as_written() throws IOException {
        var tenant = "guide-" + UUID.randomUUID();
        var standard = "";
        var calls = CALL.matcher(Files.readString(GUIDE)).results().toList();
        assertThat(calls).hasSize(16);
        for (var call : calls) {
            var request = editor(tenant).headers(headers(call.group(3)));
            if (call.group(4) != null) request.body(call.group(4));
            var path = call.group(2).replace("{standard}", standard);
            var answer = request.request(call.group(1), path);
            assertThat(answer.statusCode())
                    .as("%s %s: %s", call.group(1), path, answer.asString())
                    .isBetween(200, 201);
            if (standard.isEmpty()) standard = answer.path("id");
        }
        assertThat(editor(tenant)
                        .get("/api/v1/standards/" + standard + "/statement?number=1")
                        .<Integer>path("counts.excluded"))
                .isEqualTo(9);
    }

    private static Map<String, String> headers(String lines) {
        var headers = new HashMap<String, String>();
        for (var line : lines.lines().toList()) {
            var colon = line.indexOf(": ");
            headers.put(line.substring(0, colon), line.substring(colon + 2));
        }
        return headers;
    }
}
