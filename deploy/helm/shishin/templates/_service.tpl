{{/* All of one component, the same for each. Takes root, name and service. */}}
{{- define "shishin.service" -}}
apiVersion: v1
kind: ServiceAccount
metadata:
  {{- include "shishin.metadata" . | nindent 2 }}
# Nothing here speaks to Kubernetes.
automountServiceAccountToken: false
---
apiVersion: v1
kind: ConfigMap
metadata:
  {{- include "shishin.metadata" . | nindent 2 }}
data:
  application.properties: |
    {{- include "shishin.settings" . | nindent 4 }}
---
apiVersion: v1
kind: Service
metadata:
  {{- include "shishin.metadata" . | nindent 2 }}
spec:
  type: ClusterIP
  selector:
    {{- include "shishin.selector" . | nindent 4 }}
  ports:
    - {name: http, port: {{ include "shishin.port" .root }}, targetPort: http, protocol: TCP, appProtocol: {{ include "shishin.scheme" .root }}}
---
{{ include "shishin.deployment" . }}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  {{- include "shishin.metadata" . | nindent 2 }}
spec:
  maxUnavailable: 1
  # What does not work anyway may be moved, or a drain would wait for it for ever.
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      {{- include "shishin.selector" . | nindent 6 }}
{{- if .service.autoscaling.enabled }}
---
{{- if (.service.autoscaling.lag | default dict).enabled }}
{{ include "shishin.scaledObject" . }}
{{- else }}
{{ include "shishin.autoscaler" . }}
{{- end }}
{{- end }}
{{- end }}

{{- define "shishin.deployment" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  {{- include "shishin.metadata" . | nindent 2 }}
spec:
  replicas: {{ include "shishin.replicas" . }}
  revisionHistoryLimit: 3
  # A new one is ready before an old one goes.
  strategy:
    type: RollingUpdate
    rollingUpdate: {maxSurge: 1, maxUnavailable: 0}
  selector:
    matchLabels:
      {{- include "shishin.selector" . | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "shishin.labels" . | nindent 8 }}
        {{- with .root.Values.pod.labels }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
      annotations:
        # Other settings, other pods.
        checksum/settings: {{ include "shishin.settings" . | sha256sum }}
        {{- with .root.Values.pod.annotations }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
    spec:
      serviceAccountName: {{ include "shishin.fullname" .root }}-{{ .name }}
      automountServiceAccountToken: false
      enableServiceLinks: false
      {{- include "shishin.pullSecrets" .root | nindent 6 }}
      {{- include "shishin.priority" .root | nindent 6 }}
      {{- with .root.Values.pod.nodeSelector }}
      nodeSelector:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      terminationGracePeriodSeconds: {{ with .root.Values.shutdown }}{{ add .drainSeconds .requestsSeconds .marginSeconds }}{{ end }}
      securityContext:
        {{- include "shishin.podSecurity" .root | nindent 8 }}
      topologySpreadConstraints:
        {{- include "shishin.spread" . | nindent 8 }}
      containers:
        - name: {{ .name }}
          {{- include "shishin.container" . | nindent 10 }}
      volumes:
        {{- include "shishin.volumes" . | nindent 8 }}
{{- end }}

{{- define "shishin.container" -}}
image: {{ include "shishin.image" . }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
securityContext:
  {{- include "shishin.containerSecurity" .root | nindent 2 }}
ports:
  - {name: http, containerPort: {{ include "shishin.port" .root }}, protocol: TCP}
env:
  {{- include "shishin.environment" . | nindent 2 }}
resources:
  {{- toYaml .service.resources | nindent 2 }}
volumeMounts:
  {{- include "shishin.mounts" . | nindent 2 }}
# It answers once all of it has started. Asked about Kafka here, it would be killed for an outage of Kafka.
startupProbe:
  {{- include "shishin.probe" (dict "root" .root "path" "/q/health/live") | nindent 2 }}
  periodSeconds: 1
  failureThreshold: 120
# Can it do its work: schema, local copies, database, indexes, keys. What cannot is left alone until it can; what has once
# joined its consumer groups stays ready while Kafka is away.
readinessProbe:
  {{- include "shishin.probe" (dict "root" .root "path" "/q/health/ready") | nindent 2 }}
  periodSeconds: 5
  failureThreshold: 2
# Only a start would help. Kafka and the database being away is no reason: they are waited for.
livenessProbe:
  {{- include "shishin.probe" (dict "root" .root "path" "/q/health/live") | nindent 2 }}
  periodSeconds: 10
  failureThreshold: 6
{{- end }}

{{- define "shishin.probe" -}}
httpGet: {path: {{ .path }}, port: http, scheme: {{ include "shishin.scheme" .root | upper }}}
timeoutSeconds: 3
{{- end }}

{{/* Over zones, and over nodes within them; rather badly spread than not running. */}}
{{- define "shishin.spread" -}}
{{- $context := . }}
{{- range $key := list "topology.kubernetes.io/zone" "kubernetes.io/hostname" }}
- maxSkew: 1
  topologyKey: {{ $key }}
  whenUnsatisfiable: ScheduleAnyway
  # Each generation for itself, or the old one would push the new one aside.
  matchLabelKeys: [pod-template-hash]
  labelSelector:
    matchLabels:
      {{- include "shishin.selector" $context | nindent 6 }}
{{- end }}
{{- end }}
