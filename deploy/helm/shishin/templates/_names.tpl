{{- define "shishin.fullname" -}}
{{- if .Values.fullnameOverride }}{{ .Values.fullnameOverride | trunc 40 | trimSuffix "-" }}
{{- else if contains (include "shishin.name" .) .Release.Name }}{{ .Release.Name | trunc 40 | trimSuffix "-" }}
{{- else }}{{ printf "%s-%s" .Release.Name (include "shishin.name" .) | trunc 40 | trimSuffix "-" }}
{{- end }}
{{- end }}

{{- define "shishin.name" -}}
{{ default .Chart.Name .Values.nameOverride | trunc 40 | trimSuffix "-" }}
{{- end }}

{{/* What names a component's pods, for good: a Deployment's selector cannot be changed. Takes root and name. */}}
{{- define "shishin.selector" -}}
app.kubernetes.io/name: {{ include "shishin.name" .root }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .name }}
{{- end }}

{{- define "shishin.labels" -}}
{{ include "shishin.selector" . }}
app.kubernetes.io/part-of: shishin
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version }}
{{- end }}

{{/* metadata of a component's resource. Takes root, name, and optionally suffix and labels. */}}
{{- define "shishin.metadata" -}}
name: {{ include "shishin.fullname" .root }}-{{ .name }}{{ with .suffix }}-{{ . }}{{ end }}
namespace: {{ .root.Release.Namespace }}
labels:
  {{- include "shishin.labels" . | nindent 2 }}
  {{- with .labels }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
{{- end }}

{{- define "shishin.image" -}}
{{- $image := .service.image -}}
{{- with .root.Values.image.registry }}{{ . }}/{{ end }}{{ $image.repository }}:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}
{{- with $image.digest }}@{{ . }}{{ end }}
{{- end }}

{{- define "shishin.scheme" -}}
{{ if .Values.tls.enabled }}https{{ else }}http{{ end }}
{{- end }}

{{- define "shishin.port" -}}
{{ if .Values.tls.enabled }}8443{{ else }}8080{{ end }}
{{- end }}

{{/* The Secret with a component's own certificate. */}}
{{- define "shishin.certificate" -}}
{{- if .root.Values.tls.certManager.enabled }}{{ include "shishin.fullname" .root }}-{{ .name }}-tls
{{- else }}{{ get .root.Values.tls.secrets .name | required (printf "tls.secrets.%s: TLS wants a certificate, or cert-manager" .name) }}
{{- end }}
{{- end }}

{{/* The Secret with what a component shows Kafka; Strimzi gives it the user's name. */}}
{{- define "shishin.kafkaSecret" -}}
{{- if .root.Values.kafka.sasl.enabled }}{{ get .root.Values.kafka.sasl.secrets .name | required (printf "kafka.sasl.secrets.%s: Kafka's SASL wants a name and a password" .name) }}
{{- else if .root.Values.strimzi.users.enabled }}{{ include "shishin.fullname" .root }}-{{ .name }}
{{- else }}{{ get .root.Values.kafka.tls.clientSecrets .name | required (printf "kafka.tls.clientSecrets.%s: Kafka's TLS wants both sides known" .name) }}
{{- end }}
{{- end }}

{{/* What a component shows Kafka that is no file: the property, and where its value lies. A key store of PEM has no password. */}}
{{- define "shishin.kafkaPassword" -}}
{{- with .root.Values.kafka }}
{{- if .sasl.enabled }}
{property: kafka.sasl.jaas.config, secret: {{ include "shishin.kafkaSecret" $ }}, key: {{ .sasl.key }}}
{{- else if and .tls.enabled (ne .tls.keystore.type "PEM") }}
{property: kafka.ssl.keystore.password, secret: {{ include "shishin.kafkaSecret" $ }}, key: {{ .tls.keystore.passwordKey }}}
{{- end }}
{{- end }}
{{- end }}

{{- define "shishin.databaseHost" -}}
{{- if .service.database.host }}{{ .service.database.host }}
{{- else if .root.Values.cloudNativePg.enabled }}{{ include "shishin.fullname" .root }}-{{ .name }}-db-rw
{{- else }}{{ .root.Values.postgresql.host }}
{{- end }}
{{- end }}

{{/* A server that follows the primary, where there is one; CloudNativePG has an address for those of a cluster. */}}
{{- define "shishin.replicaHost" -}}
{{- if .service.database.host }}{{ .service.database.replicaHost }}
{{- else if not .root.Values.cloudNativePg.enabled }}{{ .root.Values.postgresql.replicaHost }}
{{- else if gt (int .root.Values.cloudNativePg.instances) 1 }}{{ include "shishin.fullname" .root }}-{{ .name }}-db-ro
{{- end }}
{{- end }}

{{/* The Secret with the authority of PostgreSQL's certificate; CloudNativePG makes one for each cluster. */}}
{{- define "shishin.databaseCa" -}}
{{- if .service.database.host }}{{ .service.database.caSecret }}
{{- else if .root.Values.cloudNativePg.enabled }}{{ include "shishin.fullname" .root }}-{{ .name }}-db-ca
{{- else }}{{ .root.Values.postgresql.caSecret.name }}
{{- end }}
{{- end }}

{{/* Of the primary, or of another host that is given. */}}
{{- define "shishin.jdbcUrl" -}}
{{- $mode := .root.Values.postgresql.sslMode -}}
{{- $ca := include "shishin.databaseCa" . -}}
{{- if and (eq $mode "verify-full") (not $ca) }}{{ fail (printf "postgresql.sslMode verify-full wants %s" (.service.database.host | ternary (printf "services.%s.database.caSecret" .name) "postgresql.caSecret.name")) }}{{ end -}}
jdbc:postgresql://{{ .host | default (include "shishin.databaseHost" .) }}:{{ .root.Values.postgresql.port }}/{{ .service.database.name }}?sslmode={{ $mode }}
{{- if $ca }}&sslrootcert=/etc/shishin/postgresql-ca/ca.crt{{ end }}
{{- end }}

{{/* What the migrations need is made by this release: then they cannot run before it, and run beside it. */}}
{{- define "shishin.madeHere" -}}
{{ if or .Values.cloudNativePg.enabled .Values.externalSecrets.enabled }}true{{ end }}
{{- end }}
