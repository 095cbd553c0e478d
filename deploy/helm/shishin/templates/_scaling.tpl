{{/*
What is there already stays, where an autoscaler decides: without the field Helm would take it away from a Deployment that had
it, and Kubernetes would put one replica in its place.
*/}}
{{- define "shishin.replicas" -}}
{{- $there := dict -}}
{{- if .service.autoscaling.enabled -}}
{{- $there = lookup "apps/v1" "Deployment" .root.Release.Namespace (printf "%s-%s" (include "shishin.fullname" .root) .name) -}}
{{- end -}}
{{- dig "spec" "replicas" .service.replicas $there -}}
{{- end }}

{{- define "shishin.autoscaler" -}}
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  {{- include "shishin.metadata" . | nindent 2 }}
  annotations:
    # Helm takes this one away only after KEDA was asked for another, which would refuse a workload that has one.
    validations.keda.sh/hpa-ownership: "false"
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: {{ include "shishin.fullname" .root }}-{{ .name }}}
  minReplicas: {{ .service.autoscaling.minReplicas }}
  maxReplicas: {{ .service.autoscaling.maxReplicas }}
  metrics:
    - type: Resource
      resource: {name: cpu, target: {type: Utilization, averageUtilization: {{ .service.autoscaling.cpuPercent }}}}
  behavior:
    {{- include "shishin.scalingBehavior" . | nindent 4 }}
{{- end }}

{{/* Up at once; down slowly, since every replica that goes moves partitions to others. */}}
{{- define "shishin.scalingBehavior" -}}
scaleUp: {stabilizationWindowSeconds: 0}
scaleDown:
  stabilizationWindowSeconds: 300
  policies: [{type: Pods, value: 1, periodSeconds: 60}]
{{- end }}

{{- define "shishin.scaledObject" -}}
{{- $context := . }}
{{- $lag := .service.autoscaling.lag }}
{{- $kafka := .root.Values.kafka }}
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata:
  {{- include "shishin.metadata" . | nindent 2 }}
spec:
  scaleTargetRef: {name: {{ include "shishin.fullname" .root }}-{{ .name }}}
  minReplicaCount: {{ .service.autoscaling.minReplicas }}
  maxReplicaCount: {{ .service.autoscaling.maxReplicas }}
  advanced:
    horizontalPodAutoscalerConfig:
      behavior:
        {{- include "shishin.scalingBehavior" . | nindent 8 }}
  triggers:
    - type: cpu
      metricType: Utilization
      metadata: {value: {{ .service.autoscaling.cpuPercent | quote }}}
    {{- range $group, $topics := (get (include "shishin.facts" . | fromYaml) .name).groups }}
    {{- range $topics }}
    - type: kafka
      metadata:
        bootstrapServers: {{ $kafka.bootstrapServers }}
        consumerGroup: {{ $group }}
        topic: {{ . }}
        lagThreshold: {{ $lag.threshold | quote }}
        offsetResetPolicy: earliest
        {{- if $kafka.tls.enabled }}
        tls: enable
        {{- end }}
        {{- if $kafka.sasl.enabled }}
        sasl: {{ $kafka.sasl.mechanism | lower | replace "scram-sha-" "scram_sha" | replace "plain" "plaintext" }}
        {{- end }}
      {{- if or $kafka.tls.enabled $kafka.sasl.enabled }}
      authenticationRef: {name: {{ include "shishin.fullname" $context.root }}-{{ $context.name }}}
      {{- end }}
    {{- end }}
    {{- end }}
{{- if or $kafka.tls.enabled $kafka.sasl.enabled }}
---
apiVersion: keda.sh/v1alpha1
kind: TriggerAuthentication
metadata:
  {{- include "shishin.metadata" . | nindent 2 }}
spec:
  # Certificates as Strimzi writes them. A Secret of your own needs the same keys beside its key store, or username and password
  # beside its sasl.jaas.config.
  secretTargetRef:
    {{- if and $kafka.tls.enabled $kafka.tls.caSecret.name }}
    - {parameter: ca, name: {{ $kafka.tls.caSecret.name }}, key: {{ $kafka.tls.caSecret.key }}}
    {{- end }}
    {{- range $parameter, $key := $kafka.sasl.enabled | ternary (dict "username" "username" "password" "password") (dict "cert" "user.crt" "key" "user.key") }}
    - {parameter: {{ $parameter }}, name: {{ include "shishin.kafkaSecret" $context }}, key: {{ $key }}}
    {{- end }}
{{- end }}
{{- end }}
