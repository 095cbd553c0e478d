package shishin.platform.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionsTest {

    private static final Map<String, String> DEMO = Map.of("demo", "demo-secret");

    @Test
    void a_sound_configuration_raises_none() {
        assertThat(new Objections()
                        .issuer("https://issuer.example/realms/x", DEMO, (client, secret) -> false)
                        .password("working", "app", "6rJ8-long")
                        .separateRoles("app", "owner")
                        .found())
                .isEmpty();
    }

    @Test
    void everything_wrong_is_said_at_once() {
        assertThat(new Objections()
                        .issuer(
                                "http://issuer.example/realms/x",
                                DEMO,
                                (client, secret) -> secret.equals("demo-secret"))
                        .password("working", "app", "app")
                        .separateRoles("same", "same")
                        .found())
                .hasSize(4);
    }

    @ParameterizedTest(name = "{0}/{1}: {2}")
    @CsvSource({
        "app, '',       empty",
        "app, postgres, known to everybody",
        "app, app,      the same as the name",
    })
    void default_passwords_are_refused(String user, String password, String reason) {
        assertThat(new Objections().password("working", user, password).found())
                .as(reason)
                .hasSize(1);
    }
}
