{{- define "shishin.topic" -}}
{{- with .root.Values.strimzi -}}
apiVersion: kafka.strimzi.io/{{ .apiVersion }}
kind: KafkaTopic
metadata:
  name: {{ $.topic }}
  namespace: {{ $.root.Release.Namespace }}
  labels:
    {{- include "shishin.labels" (dict "root" $.root "name" "facts") | nindent 4 }}
    strimzi.io/cluster: {{ required "strimzi.cluster: the name of the Kafka resource" .cluster }}
  annotations:
    # Facts outlive the release that told them.
    helm.sh/resource-policy: keep
spec:
  partitions: {{ .topics.partitions }}
  replicas: {{ .topics.replicas }}
  config:
    min.insync.replicas: {{ .topics.minInSyncReplicas }}
    retention.ms: {{ mul $.hours 3600000 }}
    cleanup.policy: delete
{{- end }}
{{- end }}
