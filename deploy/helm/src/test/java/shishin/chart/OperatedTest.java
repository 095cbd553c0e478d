package shishin.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** With operators that make what has to exist, pods find it. */
class OperatedTest {

    private final Rendering rendering = Chart.rendered("everything");

    @Test
    void the_operators_keycloak_may_be_asked() {
        assertThat(rendering.trees("NetworkPolicy").stream()
                        .filter(policy -> Rendering.name(policy).equals("guideline-risk")))
                .singleElement()
                .satisfies(policy -> assertThat(policy.toString())
                        .contains("{\"app\":\"keycloak\",\"app.kubernetes.io/managed-by\":\"keycloak-operator\"}"));
    }

    @Test
    void a_cluster_takes_all_connections_of_a_rollout_and_lets_long_exports_end() {
        var clusters = rendering.trees("Cluster");

        assertThat(clusters).hasSize(3).allSatisfy(cluster -> {
            var parameters = cluster.at("/spec/postgresql/parameters");
            assertThat(parameters.path("max_connections").asInt()).isEqualTo(24 * 7 + 40);
            assertThat(parameters.path("hot_standby_feedback").asText()).isEqualTo("on");
            assertThat(parameters.path("shared_buffers").asText()).isEqualTo("256MB");
            assertThat(cluster.at("/spec/backup/retentionPolicy").asText()).isEqualTo("30d");
        });
        assertThat(Chart.with("cloudNativePg: {enabled: true, parameters: {max_connections: '300'}}")
                        .trees("Cluster"))
                .allMatch(cluster -> cluster.at("/spec/postgresql/parameters/max_connections")
                        .asText()
                        .equals("300"));
    }

    @Test
    void a_restored_cluster_takes_the_place_of_the_one_made_here() {
        var restored = Chart.with("""
                cloudNativePg: {enabled: true}
                services: {risk: {database: {host: risk-2-rw, replicaHost: risk-2-ro, caSecret: risk-2-ca}}}
                """);
        var settings = Settings.of(restored, "shishin-risk");

        assertThat(restored.trees("Cluster"))
                .extracting(Rendering::name)
                .containsExactlyInAnyOrder("shishin-catalog-db", "shishin-assessment-db");
        assertThat(settings.getProperty("quarkus.datasource.jdbc.url")).startsWith("jdbc:postgresql://risk-2-rw:5432/");
        assertThat(settings.getProperty("quarkus.datasource.replica.jdbc.url"))
                .startsWith("jdbc:postgresql://risk-2-ro:5432/");
        assertThat(restored.trees("Deployment").toString())
                .contains("risk-2-ca")
                .doesNotContain("shishin-risk-db");
        assertThat(restored.trees("Job").toString())
                .contains("risk-2-rw", "risk-2-ca")
                .doesNotContain("shishin-risk-db");
    }

    @Test
    void secrets_are_made_for_what_is_always_there_and_for_what_is_named() {
        assertThat(rendering.trees("ExternalSecret"))
                .extracting(Rendering::name)
                .hasSize(11)
                .contains("shishin-ledger", "shishin-attachments", "shishin-risk-app", "shishin-risk-owner")
                .contains("issuer-ca", "time-ca", "collector-ca");
    }
}
