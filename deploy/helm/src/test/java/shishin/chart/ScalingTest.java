package shishin.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Autoscaling may be switched on, and handed to KEDA, under load. */
class ScalingTest {

    private static final String ON =
            "services: {catalog: {autoscaling: {enabled: true}}, risk: {replicas: 3, autoscaling: {enabled: true}}}";

    private static final String REPLICAS = "/spec/replicas";

    @TempDir
    Path directory;

    @Test
    void an_autoscaler_begins_with_what_runs_and_at_a_first_install_with_what_is_named() throws IOException {
        var values = Files.writeString(directory.resolve("values.yaml"), ON);
        try (var cluster = new Cluster(Map.of("shishin-catalog", 7, "shishin-assessment", 5))) {
            Chart.install(values, cluster);

            assertThat(cluster.sent("shishin-catalog").at(REPLICAS).asInt())
                    .as("as many as it saw")
                    .isEqualTo(8);
            assertThat(cluster.sent("shishin-risk").at(REPLICAS).asInt()).isEqualTo(3);
            assertThat(cluster.sent("shishin-assessment").at(REPLICAS).asInt())
                    .as("nothing scales it")
                    .isEqualTo(2);
        }
        assertThat(replicas(Chart.with(ON))).containsEntry("shishin-catalog", 2).containsEntry("shishin-risk", 3);
    }

    @Test
    void an_autoscaler_lets_keda_take_its_place() {
        assertThat(Chart.with(ON).all(HorizontalPodAutoscaler.class))
                .hasSize(2)
                .allSatisfy(autoscaler -> assertThat(autoscaler.getMetadata().getAnnotations())
                        .containsEntry("validations.keda.sh/hpa-ownership", "false"));
    }

    private static Map<String, Integer> replicas(Rendering rendering) {
        return rendering.all(Deployment.class).stream()
                .collect(Collectors.toMap(
                        each -> each.getMetadata().getName(),
                        each -> each.getSpec().getReplicas()));
    }
}
