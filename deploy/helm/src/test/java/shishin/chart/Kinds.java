package shishin.chart;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.certmanager.api.model.v1.Certificate;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.BackendTLSPolicy;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.api.model.scheduling.v1.PriorityClass;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.Map;

/** Every kind of manifest that the chart may make, and the type that reads it; a field the type does not know is an error. */
final class Kinds {

    private static final Map<String, Class<?>> TYPES = Map.ofEntries(
            entry("v1/ServiceAccount", ServiceAccount.class),
            entry("v1/ConfigMap", ConfigMap.class),
            entry("v1/Service", Service.class),
            entry("apps/v1/Deployment", Deployment.class),
            entry("batch/v1/Job", Job.class),
            entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
            entry("autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            entry("scheduling.k8s.io/v1/PriorityClass", PriorityClass.class),
            entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
            entry("networking.k8s.io/v1/Ingress", Ingress.class),
            entry("gateway.networking.k8s.io/v1/HTTPRoute", HTTPRoute.class),
            entry("gateway.networking.k8s.io/v1/BackendTLSPolicy", BackendTLSPolicy.class),
            entry("cert-manager.io/v1/Certificate", Certificate.class),
            entry("monitoring.coreos.com/v1/ServiceMonitor", ServiceMonitor.class),
            entry("monitoring.coreos.com/v1/PrometheusRule", PrometheusRule.class),
            entry("kafka.strimzi.io/v1beta2/KafkaTopic", KafkaTopic.class),
            entry("kafka.strimzi.io/v1beta2/KafkaUser", KafkaUser.class),
            entry("keda.sh/v1alpha1/ScaledObject", Operators.ScaledObject.class),
            entry("keda.sh/v1alpha1/TriggerAuthentication", Operators.TriggerAuthentication.class),
            entry("external-secrets.io/v1/ExternalSecret", Operators.ExternalSecret.class),
            entry("postgresql.cnpg.io/v1/Cluster", Operators.Cluster.class),
            entry("k8s.keycloak.org/v2alpha1/KeycloakRealmImport", Operators.KeycloakRealmImport.class));

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new NothingUnknown())
            .build();

    private Kinds() {}

    static Object read(JsonNode manifest) {
        var type = TYPES.get(Rendering.kind(manifest));
        if (type == null) throw new AssertionError("The chart makes a kind nobody reads: " + Rendering.kind(manifest));
        try {
            return STRICT.treeToValue(manifest, type);
        } catch (JsonProcessingException e) {
            throw new AssertionError(
                    Rendering.kind(manifest) + " " + Rendering.name(manifest) + ": " + e.getMessage(), e);
        }
    }

    /** The types keep what they do not know in a bag beside; here it falls through, and is refused. */
    private static final class NothingUnknown extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
