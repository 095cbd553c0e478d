package shishin.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shishin.platform.test.Tokens;

/** The calls of the guide "Write an evidence agent", as they stand there, about the small guideline of the tests. */
@QuarkusTest
class AgentGuideTest {

    private static final Path GUIDE =
            Path.of(System.getProperty("shishin.root", ".."), "docs", "guides", "write-an-evidence-agent.md");

    private final String tenant = World.newTenant();

    @TempDir
    Path here;

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    /** What stands in the guide between fences of a language. */
    private static List<String> blocks(String language) throws IOException {
        var text = Files.readString(GUIDE)
                .replace("nisc-4-measures", World.EDITION)
                .replace("1.5.1-6.8.1", "1.1.1-1");
        return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private String run(String... command) throws IOException, InterruptedException {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        var builder = new ProcessBuilder(command).directory(here.toFile()).redirectErrorStream(true);
        builder.environment().put("API", "http://localhost:%d/api/v1".formatted(port));
        builder.environment().put("AGENT_TOKEN", Tokens.agent("evidence-agent", tenant, "evidence:write"));
        builder.environment().put("ASSESSOR_TOKEN", Tokens.of("ada", tenant, "assessment:read", "assessment:write"));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as("%s: %s", Arrays.toString(command), said)
                .isZero();
        return said;
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    @Test
    void every_call_by_curl_runs() throws IOException, InterruptedException {
        assumeTrue(isThere("curl"), "there is no curl");
        Files.writeString(here.resolve("report.txt"), "31 of 31 accounts have a second factor");
        var calls = blocks("bash").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("curl"))
                .toList();
        assertThat(calls).hasSize(5);
        for (var call : calls) run("bash", "-c", call);
        World.reader(tenant).get("/api/v1/agents").then().body("items[0].software", equalTo("1.0.0"));
        World.reader(tenant).get(World.EVIDENCE).then().body("items", hasSize(3));
    }

    @Test
    void the_agent_in_python_runs() throws IOException, InterruptedException {
        assumeTrue(isThere("python3"), "there is no python3");
        World.assessor(tenant)
                .body("{\"name\":\"evidence-agent\"}")
                .post("/api/v1/agents")
                .then()
                .statusCode(201);
        Files.writeString(here.resolve("agent.py"), blocks("python").getFirst());
        assertThat(run("python3", "agent.py").lines()).containsExactly("1 created", "2 created");
        assertThat(run("python3", "agent.py").lines()).as("sent again").containsExactly("1 repeated", "2 repeated");
    }

    @Test
    void the_agent_in_java_runs() throws IOException, InterruptedException {
        Files.writeString(here.resolve("Agent.java"), blocks("java").getFirst());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(run(java, "-XX:TieredStopAtLevel=1", "Agent.java").strip()).isEqualTo("201");
    }
}
