package shishin.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shishin.local.machine.Pid;
import shishin.local.server.Server;

class ShutdownTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));

    @Test
    void what_another_needs_is_stopped_after_it() throws IOException {
        List<Server> servers =
                List.of(Pretender.named("postgres"), Pretender.named("risk").needing("postgres"));
        new Startup(home(), progress).start(servers);
        said.reset();

        new Shutdown(home(), progress).stop(servers);

        assertThat(said.toString(StandardCharsets.UTF_8))
                .containsSubsequence("risk ", "stopped", "postgres ", "stopped");
        assertThat(home().process("postgres")).isEmpty();
    }

    @Test
    void what_an_earlier_launcher_left_behind_is_found_by_its_file() throws IOException {
        new Startup(home(), progress).start(List.of(Pretender.named("forgotten")));
        Pid left = home().process("forgotten").orElseThrow();

        new Shutdown(home(), progress).stop(List.of());

        assertThat(left.alive()).isFalse();
        assertThat(home().pidFile("forgotten")).doesNotExist();
    }

    @Test
    void a_stranger_that_was_given_the_number_of_a_dead_server_is_left_alone() throws IOException {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            new Pid(stranger.pid(), "the server's birth").write(home().pidFile("risk"));

            new Shutdown(home(), progress).stop(List.of(Pretender.named("risk")));

            assertThat(stranger.isAlive()).isTrue();
            assertThat(home().pidFile("risk")).doesNotExist();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private Home home() {
        return new Home(directory);
    }
}
