package shishin.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Migrations run before there is anything else of the release, and leave nothing in its way. */
class HooksTest {

    private static final String HOOK = "helm.sh/hook";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "priorityClass: {name: business}",
                "priorityClass: {name: shishin, create: true}",
                "{tls: {enabled: true, certManager: {enabled: true}}, strimzi: {cluster: facts, users: {enabled: true}}}"
            })
    void a_hook_waits_for_nothing_that_comes_after_it(String values) {
        var rendering = Chart.with(values);
        var later = rendering.manifests().stream()
                .filter(manifest -> !isHook(manifest))
                .map(Rendering::name)
                .collect(Collectors.toSet());

        assertThat(rendering.all(Job.class)).hasSize(3).allSatisfy(job -> {
            assertThat(job.getMetadata().getAnnotations()).containsKey(HOOK);
            assertThat(named(job)).isNotEmpty().doesNotContainAnyElementsOf(later);
        });
    }

    @Test
    void a_migration_that_went_well_leaves_nothing() {
        assertThat(Chart.rendered("default").manifests().stream().filter(HooksTest::isHook))
                .hasSize(5)
                .extracting(hook -> hook.at("/metadata/annotations/helm.sh~1hook-delete-policy")
                        .asText())
                .containsOnly("before-hook-creation,hook-succeeded");
    }

    @Test
    void where_an_upgrade_looks_like_a_first_install_migrations_can_be_hooks_all_the_same() {
        var made = "cloudNativePg: {enabled: true}\n";

        assertThat(Chart.with(made).manifests()).noneMatch(HooksTest::isHook);
        assertThat(Chart.with(made + "migrations: {hooks: always}").manifests().stream()
                        .filter(HooksTest::isHook))
                .extracting(hook -> hook.path("kind").asText())
                .containsExactlyInAnyOrder("Job", "Job", "Job", "ServiceAccount", "NetworkPolicy");
    }

    /** What has to be there for a Job's pod to start. */
    private static Set<String> named(Job job) {
        var pod = job.getSpec().getTemplate().getSpec();
        var names = new TreeSet<String>();
        names.add(pod.getServiceAccountName());
        names.add(String.valueOf(pod.getPriorityClassName()));
        pod.getVolumes().stream()
                .filter(volume -> volume.getSecret() != null)
                .forEach(volume -> names.add(volume.getSecret().getSecretName()));
        pod.getContainers().getFirst().getEnv().stream()
                .filter(variable -> variable.getValueFrom() != null)
                .forEach(variable ->
                        names.add(variable.getValueFrom().getSecretKeyRef().getName()));
        return names;
    }

    private static boolean isHook(JsonNode manifest) {
        return manifest.path("metadata").path("annotations").has(HOOK);
    }
}
