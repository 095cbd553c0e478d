package shishin.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackgroundTest {

    @TempDir
    Path directory;

    @Test
    void what_it_says_goes_to_its_log_and_the_former_log_is_kept() throws IOException {
        start("echo first");
        await().until(() -> Files.readString(log()).equals("first\n"));

        start("echo \"second to $WHOM\"");

        await().until(() -> Files.readString(log()).equals("second to you\n"));
        assertThat(directory.resolve("logs/it.log.1")).hasContent("first");
    }

    @Test
    void it_has_a_process_group_of_its_own_so_that_ctrl_c_does_not_reach_it() throws IOException {
        Pid process = start("sleep 60");

        assertThat(group(process.number())).isEqualTo(process.number());
        assertThat(group(ProcessHandle.current().pid())).isNotEqualTo(process.number());
        process.signal("KILL");
    }

    @Test
    void its_pid_is_on_file_with_its_birth() {
        Pid process = start("sleep 60");

        assertThat(Pid.read(pidFile())).contains(process);
        assertThat(Pid.running(process.number())).contains(process);
        process.signal("KILL");
    }

    @Test
    void the_closing_of_the_terminal_does_not_end_it() throws Exception {
        Pid process = start("sleep 60");

        process.signal("HUP");

        Thread.sleep(200);
        assertThat(process.alive()).isTrue();
        process.signal("KILL");
    }

    @RepeatedTest(20)
    void what_ends_at_once_is_not_alive() {
        Pid process = start("exit 3");

        assertThat(process.gone(Duration.ofSeconds(5))).isTrue();
    }

    private Pid start(String script) {
        Command command = new Command(List.of("sh", "-c", script), Map.of("WHOM", "you"), directory);
        return Background.start(command, pidFile(), log());
    }

    private Path pidFile() {
        return directory.resolve("run/it.pid");
    }

    private Path log() {
        return directory.resolve("logs/it.log");
    }

    private static long group(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "pgid=", "-p", Long.toString(pid)).start();
        return Long.parseLong(new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
    }
}
