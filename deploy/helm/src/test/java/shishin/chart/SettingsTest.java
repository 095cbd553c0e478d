package shishin.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the chart tells the services, beside what they listen to. */
class SettingsTest {

    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern METHOD =
            Pattern.compile("(?m)^ {4}[A-Z][\\w<>, .]* (\\w+)\\(\\);|^ {4}(?:int|boolean|long|double) (\\w+)\\(\\);");
    private static final Pattern WRITTEN = Pattern.compile("shishin(?:\\.[a-z0-9-]+)+");

    private final Rendering rendering = Chart.rendered("everything");

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "assessment", "risk", "gateway"})
    void every_setting_of_ours_is_one_that_is_read(String component) {
        var known = known(component);
        var told = Settings.of(rendering, "guideline-" + component).stringPropertyNames();

        assertThat(told).anyMatch(name -> name.startsWith("quarkus."));
        assertThat(told.stream().filter(name -> name.startsWith("shishin.")))
                .allMatch(name -> known.stream().anyMatch(each -> name.equals(each) || name.startsWith(each + ".")));
    }

    @Test
    void every_variable_of_ours_is_one_that_is_read() {
        var known = known("assessment").stream().map(SettingsTest::variable).collect(Collectors.toSet());
        var told = rendering.containers().stream()
                .flatMap(container -> container.getEnv().stream())
                .map(variable -> variable.getName())
                .filter(name -> name.startsWith("SHISHIN_"))
                .toList();

        assertThat(told).isNotEmpty().allMatch(known::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "assessment", "risk"})
    void a_user_of_kafka_may_do_what_the_service_does(String component) {
        var own = properties(component);
        var user = rendering.trees("KafkaUser").stream()
                .filter(each -> Rendering.name(each).equals("guideline-" + component))
                .findFirst()
                .orElseThrow();

        assertThat(granted(user, "group", "Read")).isEqualTo(channels(own, "group.id", component));
        assertThat(granted(user, "topic", "Read")).isEqualTo(channels(own, "topic(s)?", component));
        var written = granted(user, "topic", "Read").stream()
                .map(topic -> topic + ".dlq")
                .collect(Collectors.toSet());
        written.add("shishin." + component + ".v1");
        assertThat(granted(user, "topic", "Write")).isEqualTo(written);
    }

    @Test
    void keda_looks_at_the_groups_there_are() {
        var groups = rendering.trees("ScaledObject").stream()
                .flatMap(scaled -> stream(scaled.at("/spec/triggers")))
                .map(trigger -> trigger.at("/metadata/consumerGroup").asText())
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toSet());

        assertThat(groups).containsExactlyInAnyOrder("catalog", "assessment", "assessment-evidence", "risk");
    }

    @Test
    void exports_are_read_where_the_operators_replicas_are() {
        assertThat(Settings.of(rendering, "guideline-risk").getProperty("quarkus.datasource.replica.jdbc.url"))
                .startsWith("jdbc:postgresql://guideline-risk-db-ro:5432/risk?sslmode=verify-full");
        assertThat(Settings.of(Chart.rendered("default"), "shishin-risk").stringPropertyNames())
                .noneMatch(name -> name.contains("replica"));
    }

    @Test
    void the_realm_has_the_permissions_of_the_demonstration_and_nobody_in_it() {
        var realm = rendering.trees("KeycloakRealmImport").getFirst().at("/spec/realm");
        var demonstration =
                Chart.read(Chart.ROOT.resolve("deploy/local/src/main/resources/keycloak/shishin-realm.json"));

        assertThat(realm.get("roles")).isEqualTo(demonstration.get("roles"));
        assertThat(realm.get("components")).isEqualTo(demonstration.get("components"));
        assertThat(realm.has("users")).isFalse();
        assertThat(realm.toString()).doesNotContain("secret", "local_only");
    }

    private static Set<String> channels(Properties own, String kind, String component) {
        return own.stringPropertyNames().stream()
                .filter(name -> name.matches("mp\\.messaging\\.incoming\\.[a-z]+\\." + kind))
                .flatMap(name -> Arrays.stream(own.getProperty(name).split(",", -1)))
                .map(value -> value.replace("${shishin.service}", component))
                .collect(Collectors.toSet());
    }

    private static Set<String> granted(JsonNode user, String type, String operation) {
        return stream(user.at("/spec/authorization/acls"))
                .filter(acl -> acl.at("/resource/type").asText().equals(type))
                .filter(acl -> stream(acl.get("operations"))
                        .anyMatch(each -> each.asText().equals(operation)))
                .map(acl -> acl.at("/resource/name").asText())
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }

    /** The platform's properties, and the service's upon them. */
    private static Properties properties(String component) {
        var all = Settings.read(
                text(Chart.ROOT.resolve("platform/src/main/resources/META-INF/microprofile-config.properties")));
        all.putAll(Settings.read(
                text(Chart.ROOT.resolve(component + "-service/src/main/resources/application.properties"))));
        return all;
    }

    /** The names that the sources of a component read: by mappings, and as they are written in its properties. */
    private static Set<String> known(String component) {
        var known = new TreeSet<String>();
        for (var module :
                component.equals("gateway") ? List.of("gateway") : List.of(component + "-service", "platform")) {
            for (var file : sources(Chart.ROOT.resolve(module).resolve("src/main"))) {
                var text = text(file);
                if (file.toString().endsWith(".properties"))
                    WRITTEN.matcher(text).results().forEach(each -> known.add(each.group()));
                else
                    PREFIX.matcher(text)
                            .results()
                            .forEach(prefix -> METHOD.matcher(text)
                                    .results()
                                    .map(method -> method.group(1) == null ? method.group(2) : method.group(1))
                                    .forEach(method -> known.add(prefix.group(1) + "." + kebab(method))));
            }
        }
        known.removeIf(name -> name.chars().filter(each -> each == '.').count() < 2);
        return known;
    }

    private static List<Path> sources(Path directory) {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|properties)"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String variable(String property) {
        return property.replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
