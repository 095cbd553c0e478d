package shishin.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is told of Kafka is what its clients take, however they show who they are. */
class KafkaTest {

    private static final String FEED = "shishin.gateway.feed.client.";
    private static final String SASL = """
            kafka: {tls: {caSecret: {name: %s}}, sasl: {enabled: true}}
            services: {risk: {autoscaling: {enabled: true, lag: {enabled: true}}}}
            """;

    @Test
    void a_key_store_of_pem_has_no_password() {
        var rendering = Chart.with("kafka: {tls: {keystore: {type: PEM, key: user.pem}}}");

        assertThat(clients(rendering))
                .hasSize(4)
                .allSatisfy((component, client) -> assertThat(client)
                        .containsEntry("ssl.keystore.type", "PEM")
                        .containsEntry("ssl.keystore.location", "/etc/shishin/kafka/user.pem")
                        .doesNotContainKey("ssl.keystore.password"));
        assertThat(variables(rendering))
                .noneMatch(variable -> variable.getName().startsWith("KAFKA_"));
    }

    @Test
    void a_name_and_a_password_come_from_a_secret_over_tls_by_an_authority_of_ones_own() {
        var rendering = Chart.with(SASL.formatted("kafka-ca"));

        assertThat(clients(rendering))
                .hasSize(4)
                .allSatisfy((component, client) -> assertThat(client)
                        .containsEntry("security.protocol", "SASL_SSL")
                        .containsEntry("sasl.mechanism", "SCRAM-SHA-512")
                        .containsEntry("ssl.truststore.location", "/etc/shishin/kafka-ca/ca.crt")
                        .doesNotContainKey("ssl.keystore.location"));
        assertThat(clients(rendering).get("gateway")).containsEntry("sasl.jaas.config", "${kafka.sasl.jaas.config}");
        assertThat(variables(rendering).stream()
                        .filter(variable -> variable.getName().startsWith("KAFKA_"))
                        .map(variable -> variable.getName() + " "
                                + variable.getValueFrom().getSecretKeyRef().getName()))
                .hasSize(4)
                .contains("KAFKA_SASL_JAAS_CONFIG shishin-risk-kafka");
        assertThat(files(rendering)).contains("kafka-ca").doesNotContain("kafka");
    }

    @Test
    void an_authority_everybody_knows_needs_no_file() {
        var rendering = Chart.with(SASL.formatted("''"));

        assertThat(clients(rendering))
                .allSatisfy((component, client) -> assertThat(client)
                        .containsEntry("security.protocol", "SASL_SSL")
                        .doesNotContainKey("ssl.truststore.location"));
        assertThat(files(rendering)).isEmpty();
    }

    @Test
    void keda_shows_the_same_name_and_password() {
        var rendering = Chart.with(SASL.formatted("kafka-ca"));

        assertThat(rendering
                        .trees("ScaledObject")
                        .getFirst()
                        .at("/spec/triggers/1/metadata/sasl")
                        .asText())
                .isEqualTo("scram_sha512");
        assertThat(rendering
                        .trees("TriggerAuthentication")
                        .getFirst()
                        .at("/spec/secretTargetRef")
                        .findValuesAsText("parameter"))
                .containsExactly("ca", "password", "username");
    }

    /** What each component gives Kafka's clients. */
    private static Map<String, Map<String, String>> clients(Rendering rendering) {
        return List.of("catalog", "assessment", "risk", "gateway").stream()
                .collect(Collectors.toMap(
                        component -> component,
                        component -> client(
                                Settings.of(rendering, "shishin-" + component),
                                component.equals("gateway") ? FEED : "kafka.")));
    }

    private static Map<String, String> client(Properties settings, String prefix) {
        return settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .collect(Collectors.toMap(
                        name -> name.substring(prefix.length()).replace("\"", ""), settings::getProperty));
    }

    private static List<EnvVar> variables(Rendering rendering) {
        return rendering.containers().stream()
                .flatMap(container -> container.getEnv().stream())
                .toList();
    }

    private static List<String> files(Rendering rendering) {
        return rendering.pods().stream()
                .map(PodTemplateSpec::getSpec)
                .flatMap(pod -> pod.getVolumes().stream())
                .filter(volume -> volume.getSecret() != null)
                .map(volume -> volume.getName())
                .toList();
    }
}
