package shishin.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.probe.Probe;

class ComposeTest {

    static final List<String> SERVICES = Sources.SERVICES;
    static final List<String> MIGRATED = List.of("catalog", "assessment", "risk");
    private static final JsonNode COMPOSE = Sources.yaml("deploy/compose.yaml").path("services");

    @Test
    void the_whole_system_is_there() {
        assertThat(COMPOSE.properties())
                .extracting(service -> service.getKey())
                .containsAll(SERVICES)
                .contains("postgres", "kafka", "keycloak");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void a_service_is_the_chart_s_image_unless_a_variable_says_otherwise(String service) {
        var variable = service.toUpperCase(Locale.ROOT) + "_IMAGE";

        assertThat(COMPOSE.at("/" + service + "/image").asText())
                .isEqualTo("${%s:-%s}".formatted(variable, Sources.image(service)));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void a_service_is_held_to_what_the_chart_holds_it_to(String service) {
        var held = COMPOSE.path(service);

        assertThat(held.path("read_only").asBoolean()).isTrue();
        assertThat(texts(held.path("cap_drop"))).containsExactly("ALL");
        assertThat(texts(held.path("security_opt"))).containsExactly("no-new-privileges:true");
        assertThat(texts(held.path("tmpfs"))).hasSize(1).allMatch(path -> path.startsWith("/tmp:"));
        assertThat(held.has("user")).as("another user than the image's").isFalse();
        assertThat(held.path("mem_limit").asText() + "i")
                .isEqualToIgnoringCase(Sources.yaml("deploy/helm/shishin/values.yaml")
                        .at("/services/" + service + "/resources/limits/memory")
                        .asText());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void a_service_is_asked_how_it_is_by_the_jvm_that_is_there(String service) {
        var asks = texts(COMPOSE.at("/" + service + "/healthcheck/test"));

        assertThat(asks).startsWith("CMD", "java").endsWith("http://localhost:8080/q/health/ready");
        assertThat(asks).contains("/opt/shishin/probe.jar", Probe.class.getName());
    }

    @ParameterizedTest
    @FieldSource("MIGRATED")
    void a_service_starts_when_its_schema_is_there_and_does_not_know_the_owner(String service) {
        assertThat(COMPOSE.at("/" + service + "/depends_on/" + service + "-migration/condition")
                        .asText())
                .isEqualTo("service_completed_successfully");
        var told = COMPOSE.at("/" + service + "/environment");
        assertThat(told.path("QUARKUS_DATASOURCE_USERNAME").asText()).isEqualTo(service + "_app");
        assertThat(told.path("QUARKUS_FLYWAY_MIGRATE_AT_START").asText()).isEqualTo("false");
        assertThat(told.has("QUARKUS_FLYWAY_PASSWORD")).isFalse();
    }

    @ParameterizedTest
    @FieldSource("MIGRATED")
    void a_migration_is_the_service_s_own_image_as_the_owner_and_ends(String service) {
        var migration = COMPOSE.path(service + "-migration");

        assertThat(migration.path("image")).isEqualTo(COMPOSE.path(service).path("image"));
        assertThat(migration.at("/environment/QUARKUS_INIT_AND_EXIT").asText()).isEqualTo("true");
        assertThat(migration.at("/environment/QUARKUS_FLYWAY_USERNAME").asText())
                .isEqualTo(service + "_owner");
        assertThat(migration.path("restart").asText()).isEqualTo("no");
        assertThat(migration.path("read_only").asBoolean()).isTrue();
    }

    @Test
    void no_secret_is_written_and_none_has_a_default() {
        var secrets = new TreeSet<String>();
        for (var service : COMPOSE)
            for (var variable : service.path("environment").properties())
                if (variable.getKey().matches(".*(PASSWORD|SECRET|KEYS)$"))
                    secrets.add(variable.getValue().asText());

        assertThat(secrets)
                .hasSize(10)
                .allMatch(value -> value.matches("\\$\\{[A-Z_]+:\\?run deploy/compose/secrets first}"));
        var made = Sources.text("deploy/compose/secrets");
        assertThat(secrets)
                .extracting(value -> value.replaceAll("\\$\\{|(_PASSWORD)?:.*", ""))
                .allSatisfy(name -> assertThat(made).containsPattern("\\b" + name + "\\b"));
    }

    @Test
    void only_this_machine_reaches_what_listens() {
        var ports = Stream.of(COMPOSE.findValues("ports").toArray(new JsonNode[0]))
                .flatMap(list -> texts(list).stream())
                .toList();

        assertThat(ports).hasSize(2).allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void topics_are_those_of_the_local_stack() {
        var local = Sources.text("deploy/local/src/main/java/shishin/local/server/Topics.java");
        var topics = COMPOSE.at("/kafka-topics/environment/TOPICS").asText().split(" ", -1);

        assertThat(topics).hasSize(4).allSatisfy(topic -> assertThat(local).contains('"' + topic + '"'));
        assertThat(local.split("\"shishin\\.", -1)).hasSize(topics.length + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "kafka", "keycloak"})
    void a_server_is_an_image_one_can_exchange_and_says_when_it_is_ready(String server) {
        assertThat(COMPOSE.at("/" + server + "/image").asText())
                .startsWith("${%s_IMAGE:-".formatted(server.toUpperCase(Locale.ROOT)));
        assertThat(COMPOSE.path(server).has("healthcheck")).isTrue();
    }

    private static List<String> texts(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList());
    }
}
