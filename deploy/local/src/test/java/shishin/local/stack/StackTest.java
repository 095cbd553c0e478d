package shishin.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shishin.local.machine.Complaint;
import shishin.local.server.Ports;

class StackTest {

    @TempDir
    Path directory;

    private final Progress silent =
            new Progress(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));

    @Test
    void two_launchers_do_not_share_a_directory() throws IOException {
        try (Stack first = Stack.open(settings(), silent)) {
            assertThatThrownBy(() -> Stack.open(settings(), silent))
                    .isInstanceOf(Complaint.class)
                    .hasMessageContaining("another ./shishin")
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
            assertThat(first.fallen()).isPresent();
        }
    }

    @Test
    void a_closed_stack_gives_the_directory_back() throws IOException {
        Stack.open(settings(), silent).close();

        try (Stack second = Stack.open(settings(), silent)) {
            assertThat(second).isNotNull();
        }
    }

    @Test
    void a_record_of_the_start_is_read_back_as_written() throws IOException {
        Home home = new Home(directory);
        home.running().toFile().mkdirs();
        StartRecord written = new StartRecord(new Ports(1000), true, true, Map.of("postgres", Duration.ofMillis(1234)));

        written.write(home);

        assertThat(StartRecord.read(home)).contains(written);
        assertThat(Survey.settingsInUse(settings()).ports()).isEqualTo(new Ports(1000));
    }

    private Settings settings() {
        return new Settings(directory, directory, directory.resolve("servers"), new Ports(0), true);
    }
}
