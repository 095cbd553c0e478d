package shishin.chart;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerBehavior;
import java.util.List;
import java.util.Map;

/** Resources of operators that publish no Java types: of the fields their references name, those that the chart writes. */
final class Operators {

    private Operators() {}

    /** KEDA, keda.sh/v1alpha1. */
    record ScaledObject(String apiVersion, String kind, ObjectMeta metadata, ScaledObject.Spec spec) {

        record Spec(
                LocalObjectReference scaleTargetRef,
                int minReplicaCount,
                int maxReplicaCount,
                Advanced advanced,
                List<Trigger> triggers) {}

        record Advanced(Horizontal horizontalPodAutoscalerConfig) {}

        record Horizontal(HorizontalPodAutoscalerBehavior behavior) {}

        record Trigger(
                String type, String metricType, Map<String, String> metadata, LocalObjectReference authenticationRef) {}
    }

    /** KEDA, keda.sh/v1alpha1. */
    record TriggerAuthentication(String apiVersion, String kind, ObjectMeta metadata, TriggerAuthentication.Spec spec) {

        record Spec(List<Parameter> secretTargetRef) {}

        record Parameter(String parameter, String name, String key) {}
    }

    /** External Secrets, external-secrets.io/v1. */
    record ExternalSecret(String apiVersion, String kind, ObjectMeta metadata, ExternalSecret.Spec spec) {

        record Spec(String refreshInterval, Store secretStoreRef, Target target, List<Source> dataFrom) {}

        record Store(String name, String kind) {}

        record Target(String name, String creationPolicy) {}

        record Source(Extract extract) {}

        record Extract(String key) {}
    }

    /** CloudNativePG, postgresql.cnpg.io/v1. */
    record Cluster(String apiVersion, String kind, ObjectMeta metadata, Cluster.Spec spec) {

        record Spec(
                int instances,
                String imageName,
                Inherited inheritedMetadata,
                Bootstrap bootstrap,
                Managed managed,
                Storage storage,
                ResourceRequirements resources,
                Postgresql postgresql,
                Map<String, JsonNode> backup) {}

        record Postgresql(Map<String, String> parameters) {}

        record Inherited(Map<String, String> labels) {}

        record Bootstrap(Initdb initdb) {}

        record Initdb(
                String database, String owner, LocalObjectReference secret, List<String> postInitApplicationSQL) {}

        record Managed(List<Role> roles) {}

        record Role(String name, String ensure, boolean login, LocalObjectReference passwordSecret) {}

        record Storage(String size, String storageClass) {}
    }

    /** Keycloak's operator, k8s.keycloak.org/v2alpha1; the realm is the one of Keycloak's own export. */
    record KeycloakRealmImport(String apiVersion, String kind, ObjectMeta metadata, KeycloakRealmImport.Spec spec) {

        record Spec(String keycloakCRName, JsonNode realm) {}
    }
}
