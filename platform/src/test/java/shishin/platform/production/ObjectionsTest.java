package shishin.platform.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionsTest {

    private static final Map<String, String> DEMO = Map.of("demo", "demo-secret");
    private static final RoleRights ORDINARY = new RoleRights(false, false, false);

    @Test
    void a_sound_configuration_raises_none() {
        assertThat(new Objections()
                        .issuer("https://issuer.example/realms/x", DEMO, (client, secret) -> false)
                        .verified("trust", false)
                        .origins(true, List.of("https://grc.example", "/https://.*\\.grc\\.example/"))
                        .secret("kafka.ssl.keystore.password", "9cT-long")
                        .password("working", "app", "6rJ8-long")
                        .separateRoles("app", "owner")
                        .working(ORDINARY)
                        .owning(new RoleRights(false, false, true))
                        .also(List.of())
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
                        .verified("trust", true)
                        .origins(true, List.of("*"))
                        .secret("kafka.ssl.keystore.password", "changeit")
                        .password("working", "app", "app")
                        .separateRoles("same", "same")
                        .working(new RoleRights(true, true, true))
                        .owning(new RoleRights(true, true, true))
                        .also(List.of("a key is missing"))
                        .found())
                .hasSize(10);
    }

    @Test
    void a_missing_issuer_is_named_and_nobody_is_asked() {
        assertThat(new Objections()
                        .issuer("", DEMO, (client, secret) -> {
                            throw new AssertionError("asked");
                        })
                        .found())
                .singleElement()
                .asString()
                .contains("quarkus.oidc.auth-server-url is missing");
    }

    @ParameterizedTest(name = "{0}/{1}: {2}")
    @CsvSource({
        "app, '',       empty",
        "app, postgres, known to everybody",
        "app, Changeme, known to everybody however it is written",
        "app, app,      the same as the name",
    })
    void default_passwords_are_refused(String user, String password, String reason) {
        assertThat(new Objections().password("working", user, password).found())
                .as(reason)
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "*,                     every page of the web",
        "/.*/,                  the same as a pattern",
        "/https?://.*/,         the same by both protocols",
        "http://grc.example,    whoever stands on the way may write that page",
    })
    void wide_origins_are_refused(String origin, String reason) {
        assertThat(new Objections().origins(true, List.of(origin)).found())
                .as(reason)
                .singleElement()
                .asString()
                .contains(origin);
        assertThat(new Objections().origins(false, List.of(origin)).found()).isEmpty();
    }

    @Test
    void sharing_without_saying_with_whom_is_refused() {
        assertThat(new Objections().origins(true, List.of()).found()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "true,  true,  true,  is a superuser",
        "false, true,  false, has BYPASSRLS",
        "false, false, true,  owns tables",
    })
    void a_working_role_that_no_policy_binds_is_refused(boolean superuser, boolean passes, boolean owns, String why) {
        assertThat(new Objections()
                        .working(new RoleRights(superuser, passes, owns))
                        .found())
                .singleElement()
                .asString()
                .contains(why);
    }
}
