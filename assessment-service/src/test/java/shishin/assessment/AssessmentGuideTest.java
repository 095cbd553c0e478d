package shishin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;

/** The calls of the guide "Run an assessment", as they stand there. */
@QuarkusTest
class AssessmentGuideTest {

    private static final java.nio.file.Path GUIDE =
            java.nio.file.Path.of(System.getProperty("shishin.root", ".."), "docs", "guides", "run-an-assessment.md");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    private final String tenant = World.newTenant();
    private final Map<String, String> words = new HashMap<>();

    @TempDir
    java.nio.file.Path here;

    @Test
    void every_call_of_the_guide_runs() throws IOException {
        World.knowTheGuideline();
        var earlier = World.openAssessment(tenant);
        World.answered(tenant, earlier, "1.1.1-2", "CONFORMS");
        words.put("$EARLIER", id(earlier));
        words.put("$SERVER", "/api/v1");
        words.put("$EDITION", World.EDITION);
        words.put("$GROUP", "1.1");
        words.put("$ITEM", "1.1.1-1");
        words.put("$OTHER", "1.2");
        var calls = calls();
        assertThat(calls).hasSizeGreaterThan(25);
        for (var call : calls) run(call);
        var sealed = World.reader(tenant).get("/api/v1/assessments/" + words.get("$ID"));
        assertThat(sha256(Files.readAllBytes(here.resolve("content.ndjson")))).isEqualTo(sealed.path("contentDigest"));
    }

    private static String id(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static List<String> calls() throws IOException {
        try (var lines = Files.lines(GUIDE)) {
            return lines.filter(line -> line.startsWith("curl ")).toList();
        }
    }

    private void run(String line) throws IOException {
        var arguments = WORD.matcher(line.substring("curl ".length()))
                .results()
                .map(found -> Stream.of(found.group(1), found.group(2), found.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow())
                .map(this::filled)
                .iterator();
        var person = line.contains("$GRACE") ? "grace" : "ada";
        var call = Calls.as(Tokens.of(person, tenant, "assessment:read", "assessment:write"));
        var method = "GET";
        var address = "";
        var kept = "";
        while (arguments.hasNext()) {
            var argument = arguments.next();
            switch (argument) {
                case "-X" -> method = arguments.next();
                case "-H" -> header(call, arguments.next());
                case "-d" -> call.body(arguments.next());
                case "-o" -> kept = arguments.next();
                case "--data-binary" ->
                    call.body(Files.readAllBytes(here.resolve(arguments.next().substring(1))));
                default -> address = argument;
            }
        }
        var answer = call.request(method, address);
        assertThat(answer.statusCode()).as(line + "\n" + answer.asString()).isBetween(200, 299);
        if (!kept.isEmpty()) Files.write(here.resolve(kept), answer.asByteArray());
        if (line.contains("$SERVER/assessments -d")) words.put("$ID", answer.path("id"));
        if (line.contains("$SERVER/campaigns -H")) words.put("$CAMPAIGN", answer.path("id"));
    }

    private static void header(io.restassured.specification.RequestSpecification call, String header) {
        var colon = header.indexOf(':');
        var name = header.substring(0, colon);
        if (name.equals("Content-Type"))
            call.contentType(header.substring(colon + 1).strip());
        else if (!name.equals("Authorization"))
            call.header(name, header.substring(colon + 1).strip());
    }

    private String filled(String argument) {
        var filled = argument;
        var longestFirst = words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (var word : longestFirst) filled = filled.replace(word, words.get(word));
        return filled;
    }

    private static String sha256(byte[] content) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
