package shishin.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidTest {

    @TempDir
    Path directory;

    private Process sleeper;

    @BeforeEach
    void startAProcess() throws IOException {
        sleeper = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void endIt() {
        sleeper.destroyForcibly();
    }

    @Test
    void a_process_is_known_again_from_its_file() throws IOException {
        Path file = directory.resolve("sleeper.pid");
        Pid.running(sleeper.pid()).orElseThrow().write(file);

        assertThat(Pid.read(file)).get().matches(Pid::alive);
    }

    @Test
    void a_number_that_was_given_to_another_process_is_not_the_one_meant() {
        Pid former = new Pid(sleeper.pid(), "some other birth");

        assertThat(former.alive()).isFalse();
    }

    @Test
    void a_process_that_is_not_the_one_meant_gets_no_signal() {
        new Pid(sleeper.pid(), "some other birth").signal("KILL");

        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void a_process_that_is_meant_gets_the_signal() {
        Pid process = Pid.running(sleeper.pid()).orElseThrow();

        process.signal("TERM");

        assertThat(process.gone(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void waiting_for_the_end_of_a_process_ends_with_the_patience() {
        Pid process = Pid.running(sleeper.pid()).orElseThrow();

        assertThat(process.gone(Duration.ofMillis(100))).isFalse();
    }

    @Test
    void a_broken_pid_file_names_no_process() throws IOException {
        Path file = Files.writeString(directory.resolve("broken.pid"), "not a number");

        assertThat(Pid.read(file)).isEmpty();
        assertThat(Pid.read(directory.resolve("missing.pid"))).isEmpty();
    }
}
