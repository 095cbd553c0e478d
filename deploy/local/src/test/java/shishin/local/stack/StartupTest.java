package shishin.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shishin.local.machine.Complaint;
import shishin.local.server.Server;

class StartupTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));

    @AfterEach
    void stopAll() throws IOException {
        new Shutdown(home(), progress).stop(List.of());
    }

    @Test
    void every_server_is_told_with_its_seconds() {
        Map<String, Duration> times = start(Pretender.named("postgres"), Pretender.named("kafka"));

        assertThat(times).containsOnlyKeys("postgres", "kafka");
        assertThat(said.toString(StandardCharsets.UTF_8)).containsPattern("postgres +ready +\\d+\\.\\d s");
    }

    @Test
    void a_server_starts_after_those_it_needs() {
        Path postgres = home().pidFile("postgres");

        start(
                Pretender.named("postgres"),
                Pretender.named("risk").needing("postgres").running("test -s " + postgres + " && exec sleep 60"));

        assertThat(home().process("risk")).isPresent();
    }

    @Test
    void a_server_that_dies_while_starting_is_named_with_the_end_of_its_log() {
        Server dying = Pretender.named("risk").neverReady().running("echo 'the database is locked'; exit 3");

        assertThatThrownBy(() -> start(dying, Pretender.named("kafka")))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("risk died while starting")
                .hasMessageContaining("the database is locked");
    }

    @Test
    void what_needs_a_server_that_died_is_not_started() {
        Server dying = Pretender.named("postgres").neverReady().running("exit 3");

        assertThatThrownBy(() -> start(dying, Pretender.named("risk").needing("postgres")))
                .hasMessageContaining("postgres died");

        assertThat(home().pidFile("risk")).doesNotExist();
    }

    @Test
    void nothing_is_started_once_the_attempt_was_given_up() {
        Startup startup = new Startup(home(), progress);
        startup.abandon();

        assertThatThrownBy(() -> startup.start(List.of(Pretender.named("postgres"))))
                .isInstanceOf(RuntimeException.class);
        assertThat(home().pidFile("postgres")).doesNotExist();
    }

    private Map<String, Duration> start(Server... servers) {
        return new Startup(home(), progress).start(List.of(servers));
    }

    private Home home() {
        return new Home(directory);
    }
}
