package shishin.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static shishin.catalog.Readers.editor;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shishin.catalog.Press;

@QuarkusTest
class GuideTest {

    private static final Path GUIDE =
            Path.of(System.getProperty("shishin.root", ".."), "docs", "guides", "exchange-catalogues.md");
    private static final Pattern ADDRESS = Pattern.compile("\"\\$API(/[^\"]*)\"");
    private static final Pattern HEADER = Pattern.compile("-H '([^:]+): ([^']*)'");
    private static final Pattern BODY = Pattern.compile("(?:-d|--data-binary) (?:'([^']*)'|@(\\S+))");
    private static final Pattern FILE = Pattern.compile("-o (\\S+)");

    private final String tenant = Press.tenant();

    @TempDir
    Path here;

    @Test
    void every_call_of_the_guide_runs() throws IOException {
        var statuses = new ArrayList<Integer>();
        for (var line : calls()) statuses.add(run(line).statusCode());
        assertThat(statuses).containsExactly(200, 200, 200, 200, 201, 200, 200);
    }

    private static List<String> calls() throws IOException {
        try (var lines = Files.lines(GUIDE)) {
            return lines.filter(line -> line.startsWith("curl")).toList();
        }
    }

    private Response run(String line) throws IOException {
        var call = editor(tenant).urlEncodingEnabled(false);
        var header = HEADER.matcher(line);
        while (header.find())
            if (header.group(1).equals("Content-Type")) call.contentType(header.group(2));
            else call.header(header.group(1), header.group(2));
        var address = "/api/v1" + found(ADDRESS, line);
        var body = BODY.matcher(line);
        if (!body.find()) return saved(call.get(address), line);
        return call.body(
                        body.group(1) == null
                                ? Files.readAllBytes(here.resolve(body.group(2)))
                                : body.group(1).getBytes(StandardCharsets.UTF_8))
                .post(address);
    }

    private Response saved(Response answer, String line) throws IOException {
        Files.write(here.resolve(found(FILE, line)), answer.asByteArray());
        return answer;
    }

    private static String found(Pattern pattern, String line) {
        var found = pattern.matcher(line);
        assertThat(found.find()).as(line).isTrue();
        return found.group(1);
    }
}
