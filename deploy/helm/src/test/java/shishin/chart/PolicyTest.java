package shishin.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What every pod and every manifest is held to, whatever the values. */
@ParameterizedClass
@ValueSource(strings = {"default", "minimal", "production", "everything"})
class PolicyTest {

    private static final Set<String> SERVICES = Set.of("catalog", "assessment", "risk", "gateway");

    private final Rendering rendering;

    PolicyTest(String values) {
        this.rendering = Chart.rendered(values);
    }

    @Test
    void nothing_runs_as_root_or_may_become_it() {
        assertThat(rendering.pods()).hasSize(7).allSatisfy(pod -> {
            var security = pod.getSpec().getSecurityContext();
            assertThat(security.getRunAsNonRoot()).isTrue();
            assertThat(security.getRunAsUser()).isGreaterThanOrEqualTo(1000);
            assertThat(security.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        });
        assertThat(rendering.containers())
                .extracting(Container::getSecurityContext)
                .allSatisfy(security -> {
                    assertThat(security.getAllowPrivilegeEscalation()).isFalse();
                    assertThat(security.getPrivileged()).isFalse();
                    assertThat(security.getReadOnlyRootFilesystem()).isTrue();
                    assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
                    assertThat(security.getCapabilities().getAdd()).isEmpty();
                });
    }

    @Test
    void nothing_of_the_node_is_shared_and_only_tmp_can_be_written() {
        assertThat(rendering.pods()).allSatisfy(pod -> {
            assertThat(pod.getSpec().getHostNetwork()).isNull();
            assertThat(pod.getSpec().getHostPID()).isNull();
            assertThat(pod.getSpec().getHostIPC()).isNull();
            assertThat(pod.getSpec().getVolumes())
                    .allMatch(volume -> volume.getHostPath() == null)
                    .filteredOn(volume -> volume.getEmptyDir() != null)
                    .allMatch(volume -> volume.getEmptyDir().getSizeLimit() != null);
        });
        assertThat(rendering.containers())
                .flatExtracting(Container::getVolumeMounts)
                .filteredOn(mount -> !Boolean.TRUE.equals(mount.getReadOnly()))
                .extracting(mount -> mount.getMountPath())
                .containsOnly(writable());
    }

    /** Attachments, where they lie in a volume. */
    private String[] writable() {
        var attachments = rendering.text().contains("/var/lib/shishin/attachments");
        return attachments ? new String[] {"/tmp", "/var/lib/shishin/attachments"} : new String[] {"/tmp"};
    }

    @Test
    void no_pod_is_given_a_token_of_kubernetes() {
        assertThat(rendering.all(ServiceAccount.class))
                .hasSize(5)
                .allMatch(account -> !account.getAutomountServiceAccountToken());
        assertThat(rendering.pods()).allSatisfy(pod -> {
            assertThat(pod.getSpec().getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getSpec().getServiceAccountName()).isNotBlank().isNotEqualTo("default");
        });
    }

    @Test
    void everything_asks_for_what_it_needs_and_is_bounded() {
        assertThat(rendering.containers()).extracting(Container::getResources).allSatisfy(resources -> {
            assertThat(resources.getRequests()).containsOnlyKeys("cpu", "memory");
            assertThat(resources.getLimits()).containsOnlyKeys("cpu", "memory");
            assertThat(resources.getLimits().get("memory"))
                    .isEqualTo(resources.getRequests().get("memory"));
            assertThat(Quantity.getAmountInBytes(resources.getLimits().get("memory"))
                            .longValueExact())
                    .isPositive();
        });
    }

    @Test
    void every_service_says_when_it_has_started_is_ready_and_lives() {
        assertThat(rendering.all(Deployment.class)).hasSize(4).allSatisfy(deployment -> {
            var container =
                    deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
            assertThat(container.getStartupProbe().getHttpGet().getPath()).isEqualTo("/q/health/live");
            assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/q/health/ready");
            assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/q/health/live");
            assertThat(container.getLivenessProbe().getPeriodSeconds()
                            * container.getLivenessProbe().getFailureThreshold())
                    .as("patience before it is killed, in seconds")
                    .isGreaterThanOrEqualTo(60);
        });
    }

    @Test
    void a_pod_has_the_time_it_needs_to_end() {
        assertThat(rendering.all(Deployment.class)).allSatisfy(deployment -> {
            var pod = deployment.getSpec().getTemplate().getSpec();
            assertThat(pod.getTerminationGracePeriodSeconds())
                    .isGreaterThan(seconds(deployment, "quarkus.shutdown.delay")
                            + seconds(deployment, "quarkus.shutdown.timeout")
                            + 4);
            assertThat(pod.getContainers().getFirst().getLifecycle())
                    .as("it hears at once that it is leaving, and says so itself")
                    .isNull();
            assertThat(deployment
                            .getSpec()
                            .getStrategy()
                            .getRollingUpdate()
                            .getMaxUnavailable()
                            .getIntVal())
                    .isZero();
        });
    }

    @Test
    void the_gateway_keeps_no_connection_that_a_leaving_pod_could_not_close() {
        var gateway = rendering.all(Deployment.class).stream()
                .filter(deployment -> deployment.getMetadata().getName().endsWith("gateway"))
                .findFirst()
                .orElseThrow();
        assertThat(seconds(gateway, "shishin.gateway.route.idle"))
                .isPositive()
                .isLessThan(seconds(gateway, "quarkus.shutdown.delay"));
    }

    private long seconds(Deployment deployment, String property) {
        var settings = Settings.of(rendering, deployment.getMetadata().getName());
        return Long.parseLong(settings.getProperty(property).replace("s", ""));
    }

    @Test
    void replicas_are_spread_and_never_all_taken_at_once() {
        assertThat(rendering.all(Deployment.class))
                .allSatisfy(deployment -> assertThat(
                                deployment.getSpec().getTemplate().getSpec().getTopologySpreadConstraints())
                        .extracting(spread -> spread.getTopologyKey())
                        .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname"));
        assertThat(rendering.all(PodDisruptionBudget.class))
                .hasSize(4)
                .allMatch(budget -> budget.getSpec().getMaxUnavailable().getIntVal() == 1);
    }

    @Test
    void what_selects_pods_finds_those_of_one_component() {
        for (var service : rendering.all(Service.class)) {
            var selector = service.getSpec().getSelector();
            var found = rendering.pods().stream()
                    .map(pod -> pod.getMetadata().getLabels())
                    .filter(labels -> labels.entrySet().containsAll(selector.entrySet()))
                    .map(labels -> labels.get("app.kubernetes.io/component"))
                    .toList();
            assertThat(found).as(service.getMetadata().getName()).hasSize(1).isSubsetOf(SERVICES);
        }
        assertThat(rendering.all(Service.class)).hasSize(4);
    }

    @Test
    void no_secret_is_made_and_none_is_written_where_it_can_be_read() {
        assertThat(rendering.trees("Secret")).isEmpty();
        var secret = Set.of("PASSWORD", "SIGNING_KEYS", "ACCESS_KEY");
        Predicate<EnvVar> tells = variable -> secret.stream().anyMatch(variable.getName()::contains);
        assertThat(variables())
                .filteredOn(tells)
                .isNotEmpty()
                .allMatch(variable ->
                        variable.getValue() == null && variable.getValueFrom().getSecretKeyRef() != null);
        assertThat(rendering.trees("ConfigMap"))
                .allSatisfy(map -> assertThat(map.path("data")
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .replace("${kafka.ssl.keystore.password}", ""))
                        .doesNotContainPattern("(password|secret|signing-keys)\\\\?\"?[=:]\\s*[^\\s\\\\]"));
    }

    @Test
    void only_migrations_are_given_the_owning_role() {
        var owners = rendering.pods().stream()
                .filter(pod -> pod.getSpec().getContainers().getFirst().getEnv().stream()
                        .anyMatch(variable -> variable.getName().startsWith("QUARKUS_FLYWAY_PASSWORD")))
                .map(pod -> pod.getMetadata().getLabels().get("app.kubernetes.io/component"))
                .collect(Collectors.toSet());
        assertThat(owners).containsExactly("migration");
        assertThat(rendering.all(Job.class))
                .hasSize(3)
                .allSatisfy(job -> assertThat(job.getSpec()
                                .getTemplate()
                                .getSpec()
                                .getContainers()
                                .getFirst()
                                .getEnv())
                        .anyMatch(variable -> variable.getName().equals("QUARKUS_INIT_AND_EXIT")));
    }

    @Test
    void migrations_come_before_anything_else_unless_this_release_makes_their_database() {
        var madeHere = rendering.text().contains("kind: Cluster\n");
        assertThat(rendering.all(Job.class))
                .extracting(job -> job.getMetadata().getAnnotations().get("helm.sh/hook"))
                .containsOnly(madeHere ? null : "pre-install,pre-upgrade");
    }

    private List<EnvVar> variables() {
        return rendering.containers().stream()
                .flatMap(container -> container.getEnv().stream())
                .toList();
    }
}
