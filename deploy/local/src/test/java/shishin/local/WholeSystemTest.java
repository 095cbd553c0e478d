package shishin.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shishin.local.demo.Demo;
import shishin.local.demo.Story;
import shishin.local.server.Ports;
import shishin.local.stack.Progress;
import shishin.local.stack.Settings;
import shishin.local.stack.Stack;

/** Everything together, as {@code ./shishin up} starts it: Keycloak, gateway, services, PostgreSQL and Kafka. */
class WholeSystemTest {

    private static final Path ROOT = Path.of(System.getProperty("shishin.root", "../.."));

    @TempDir
    static Path home;

    private static Ports ports;
    private static Stack stack;

    @BeforeAll
    static void up() throws IOException {
        ports = FreePorts.find();
        stack = Stack.open(
                new Settings(ROOT, home, ROOT.resolve(".shishin/servers"), ports, false), new Progress(System.out));
        stack.start();
    }

    @AfterAll
    static void down() {
        stack.close();
    }

    @Test
    void the_loop_turns_and_turns_again() throws Exception {
        var story = new Story(System.out, gateway(), new Tokens(ports.keycloak())::of);
        for (int turn = 0; turn < 2; turn++) new Demo(story, System.out).tell(home);
        assertThat(Files.readString(home.resolve("heatmap.svg")))
                .startsWith("<svg")
                .contains("<title");
    }

    @Test
    void whatever_is_killed_no_fact_is_lost_none_doubled_none_out_of_order() throws Exception {
        var agent = new RestlessAgent(gateway(), new Tokens(ports.keycloak())::of, 12);
        agent.start();
        for (var victim : List.of("risk", "assessment", "kafka", "risk")) {
            Thread.sleep(Duration.ofSeconds(3));
            kill(victim);
            Thread.sleep(Duration.ofSeconds(2));
            stack.revive(victim);
        }
        Thread.sleep(Duration.ofSeconds(2));
        agent.stop();

        assertThat(agent.accepted()).as("pieces of evidence").isGreaterThan(200);
        assertThat(new FactLog(ports.kafka(), "shishin.assessment.v1").failures(agent.run()))
                .as("first sight of each fact, per stream, in order")
                .isEqualTo(agent.expected());
        assertThat(agent.seenByRisk(Duration.ofMinutes(3)))
                .as("count of each issue")
                .isEqualTo(agent.counts());
    }

    private static void kill(String server) throws InterruptedException {
        var process =
                ProcessHandle.of(stack.process(server).orElseThrow().number()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private static URI gateway() {
        return URI.create("http://localhost:" + ports.gateway());
    }
}
