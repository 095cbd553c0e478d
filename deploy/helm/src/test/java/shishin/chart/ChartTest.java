package shishin.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"default", "minimal", "production", "everything"})
    void helm_finds_nothing_to_complain_of(String values) throws IOException {
        var lint = Chart.lint(values, directory);

        assertThat(lint.isFailed()).as("%s", lint.getMessages()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "minimal", "production", "everything"})
    void every_manifest_is_what_its_reader_expects(String values) {
        var rendering = Chart.rendered(values);

        assertThat(rendering.manifests()).hasSizeGreaterThan(20).allSatisfy(Kinds::read);
        assertThat(rendering.manifests().stream().map(manifest -> Rendering.kind(manifest) + Rendering.name(manifest)))
                .doesNotHaveDuplicates();
    }

    @Test
    void with_everything_on_no_kind_is_missing() {
        var rendering = Chart.rendered("everything");

        assertThat(List.of(
                        "Certificate", "HTTPRoute", "BackendTLSPolicy", "Ingress", "ServiceMonitor", "PriorityClass"))
                .allSatisfy(kind -> assertThat(rendering.trees(kind)).as(kind).isNotEmpty());
        assertThat(List.of("ScaledObject", "TriggerAuthentication", "HorizontalPodAutoscaler", "ExternalSecret"))
                .allSatisfy(kind -> assertThat(rendering.trees(kind)).as(kind).isNotEmpty());
        assertThat(List.of("KafkaTopic", "KafkaUser", "Cluster", "KeycloakRealmImport"))
                .allSatisfy(kind -> assertThat(rendering.trees(kind)).as(kind).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replicas: 3",
                "services: {catalog: {replica: 3}}",
                "services: {catalogue: {replicas: 3}}",
                "services: {gateway: {database: {name: none}}}",
                "services: {risk: {autoscaling: {lag: {treshold: 5}}}}",
                "kafka: {tls: {keystore: {password: secret}}}",
                "network: {policy: false}",
                "network: {kafka: {peers: []}}",
                "issuer: {url: http://id.example/realms/shishin}",
                "pod: {uid: 0}",
                "strimzi: {topics: {retentionHours: 720}}"
            })
    void what_the_schema_does_not_know_is_refused(String values) throws IOException {
        var file = Files.writeString(directory.resolve("wrong.yaml"), values);

        assertThatThrownBy(() -> Chart.template(file)).hasMessageContaining("values don't meet the specifications");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attachments: {bucket: '', claim: ''}",
                "postgresql: {sslMode: verify-full}",
                "services: {risk: {database: {host: risk}}}\npostgresql: {sslMode: verify-full, caSecret: {name: ca}}",
                "tls: {enabled: true}",
                "kafka: {tls: {clientSecrets: {risk: ''}}}",
                "priorityClass: {create: true}",
                "strimzi: {topics: {enabled: true}}",
                "strimzi: {cluster: facts, users: {enabled: true}}\nkafka: {sasl: {enabled: true}}"
            })
    void values_that_do_not_fit_together_are_refused_with_what_is_missing(String values) throws IOException {
        var file = Files.writeString(directory.resolve("half.yaml"), values);
        var key = values.substring(0, values.indexOf(':'));

        assertThatThrownBy(() -> Chart.template(file)).hasMessageContaining(key);
    }

    @Test
    void every_value_has_a_type_and_no_object_takes_unknown_keys() {
        var schema = Chart.read(Chart.HOME.resolve("values.schema.json"));

        assertThat(schemas(schema).filter(each -> !each.has("$ref")))
                .hasSizeGreaterThan(150)
                .allSatisfy(each -> {
                    assertThat(each.has("type")).as("a type: %s", each).isTrue();
                    if ("object".equals(each.get("type").asText()))
                        assertThat(closed(each)).as("closed: %s", each).isTrue();
                });
        assertThat(schemas(schema)
                        .filter(each -> each.has("properties"))
                        .flatMap(each -> each.get("properties").properties().stream()))
                .allSatisfy(property -> assertThat(property.getValue().has("$ref")
                                || property.getValue().has("description"))
                        .as("why: %s", property.getKey())
                        .isTrue());
    }

    @Test
    void the_defaults_say_every_value_there_is() {
        var schema = Chart.read(Chart.HOME.resolve("values.schema.json"));
        var said = names(Chart.read(Chart.HOME.resolve("values.yaml")));

        assertThat(said)
                .isEqualTo(names(schema.get("properties")).stream()
                        .filter(name -> !name.equals("global"))
                        .collect(Collectors.toSet()));
    }

    private static boolean closed(JsonNode object) {
        var others = object.path("additionalProperties");
        return others.isObject() ? others.has("type") : others.isBoolean() && !others.asBoolean();
    }

    private static Set<String> names(JsonNode object) {
        return object.propertyStream().map(entry -> entry.getKey()).collect(Collectors.toSet());
    }

    /** The schema and all within it. */
    private static Stream<JsonNode> schemas(JsonNode schema) {
        var named = Stream.of("properties", "definitions")
                .flatMap(group -> StreamSupport.stream(schema.path(group).spliterator(), false));
        var within =
                Stream.of("items", "additionalProperties").map(schema::path).filter(JsonNode::isObject);
        return Stream.concat(Stream.of(schema), Stream.concat(named, within).flatMap(ChartTest::schemas));
    }
}
