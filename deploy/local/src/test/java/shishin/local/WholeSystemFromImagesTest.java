package shishin.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import shishin.local.demo.Demo;
import shishin.local.demo.Story;
import shishin.local.server.Ports;

/** Everything together from its images, by {@code deploy/compose.yaml}. Wants an engine with Compose, and the images. */
@EnabledIfSystemProperty(named = "shishin.servers", matches = "containers")
class WholeSystemFromImagesTest {

    private static final Path ROOT = Path.of(System.getProperty("shishin.root", "../.."));
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final long MOST_MEMORY = 400_000_000;

    @TempDir
    static Path home;

    private static Ports ports;
    private static Composition system;

    @BeforeAll
    static void up() {
        ports = FreePorts.find();
        system = new Composition(ROOT, home, ports);
        system.start();
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(system::healthy);
    }

    @AfterAll
    static void down() {
        system.close();
    }

    @Test
    void the_loop_turns_and_turns_again_and_each_service_stays_below_400_mb() throws Exception {
        var gateway = URI.create("http://localhost:" + ports.gateway());
        var story = new Story(System.out, gateway, new Tokens(ports.keycloak())::of);
        for (int turn = 0; turn < 2; turn++) new Demo(story, System.out).tell(home);

        assertThat(Files.readString(home.resolve("heatmap.svg"))).startsWith("<svg");
        for (var service : Composition.SERVICES) {
            long memory = system.memory(service);
            System.out.printf("%-11s %,d MB%n", service, memory / 1_000_000);
            assertThat(memory).as(service).isBetween(1L, MOST_MEMORY);
        }
    }

    @ParameterizedTest
    @FieldSource("shishin.local.Composition#SERVICES")
    void a_service_is_nobody_on_a_file_system_it_cannot_change(String service) {
        var container = system.inspect(service);

        assertThat(container.getConfig().getUser()).isEqualTo("10001:10001");
        assertThat(container.getConfig().getEntrypoint()).startsWith("java", "-XX:AOTCache=/opt/shishin/app.aot");
        assertThat(container.getHostConfig().getReadonlyRootfs()).isTrue();
        assertThat(container.getHostConfig().getCapDrop()).hasSize(1);
        assertThat(container.getState().getOOMKilled()).isFalse();
    }
}
