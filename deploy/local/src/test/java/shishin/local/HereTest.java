package shishin.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.local.machine.Complaint;
import shishin.local.stack.Settings;

class HereTest {

    private static final Path ROOT = Path.of("/src/shishin");

    @Test
    void without_a_word_of_the_environment_all_is_where_the_documentation_says() {
        Settings settings = Here.settings(ROOT, Map.of(), false);

        assertThat(settings.home()).isEqualTo(ROOT.resolve(".shishin"));
        assertThat(settings.ports().gateway()).isEqualTo(8080);
        assertThat(settings.ports().catalog()).isEqualTo(8081);
        assertThat(settings.ports().assessment()).isEqualTo(8082);
        assertThat(settings.ports().risk()).isEqualTo(8083);
        assertThat(settings.ports().keycloak()).isEqualTo(8180);
        assertThat(settings.ports().postgres()).isEqualTo(5433);
        assertThat(settings.ports().kafka()).isEqualTo(9094);
    }

    @Test
    void the_offset_moves_every_port() {
        Settings settings = Here.settings(ROOT, Map.of("SHISHIN_PORT_OFFSET", "1000"), false);

        assertThat(settings.ports().gateway()).isEqualTo(9080);
        assertThat(settings.ports().kafka()).isEqualTo(10094);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "60000", "-9000", "1.5"})
    void an_offset_that_cannot_be_is_refused(String offset) {
        assertThatThrownBy(() -> Here.settings(ROOT, Map.of("SHISHIN_PORT_OFFSET", offset), false))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("SHISHIN_PORT_OFFSET");
    }

    @Test
    void the_home_may_lie_elsewhere() {
        assertThat(Here.settings(ROOT, Map.of("SHISHIN_HOME", "/data/shishin"), false)
                        .home())
                .isEqualTo(Path.of("/data/shishin"));
    }
}
