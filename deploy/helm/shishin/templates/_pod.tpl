{{/* What every pod here is held to: Kubernetes' restricted standard. */}}
{{- define "shishin.podSecurity" -}}
runAsNonRoot: true
runAsUser: {{ .Values.pod.uid }}
runAsGroup: {{ .Values.pod.uid }}
fsGroup: {{ .Values.pod.uid }}
fsGroupChangePolicy: OnRootMismatch
seccompProfile: {type: RuntimeDefault}
{{- end }}

{{- define "shishin.containerSecurity" -}}
allowPrivilegeEscalation: false
privileged: false
readOnlyRootFilesystem: true
capabilities: {drop: [ALL]}
{{- end }}

{{- define "shishin.pullSecrets" -}}
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
{{- range . }}
  - name: {{ . }}
{{- end }}
{{- end }}
{{- end }}

{{/* A variable whose value lies in a Secret: a list of variable, Secret and key. */}}
{{- define "shishin.secretVariable" -}}
- name: {{ index . 0 }}
  valueFrom: {secretKeyRef: {name: {{ index . 1 }}, key: {{ index . 2 }}}}
{{- end }}

{{- define "shishin.environment" -}}
- name: QUARKUS_CONFIG_LOCATIONS
  value: /etc/shishin/settings/application.properties
{{- with include "shishin.kafkaPassword" . | fromYaml }}
{{ include "shishin.secretVariable" (list (.property | replace "." "_" | upper) .secret .key) }}
{{- end }}
{{- with .service.database }}
{{ include "shishin.secretVariable" (list "QUARKUS_DATASOURCE_USERNAME" .appSecret "username") }}
{{ include "shishin.secretVariable" (list "QUARKUS_DATASOURCE_PASSWORD" .appSecret "password") }}
{{- if not $.root.Values.migrations.enabled }}
{{ include "shishin.secretVariable" (list "QUARKUS_FLYWAY_USERNAME" .ownerSecret "username") }}
{{ include "shishin.secretVariable" (list "QUARKUS_FLYWAY_PASSWORD" .ownerSecret "password") }}
{{- end }}
{{- end }}
{{- if eq .name "assessment" }}
{{- with .root.Values.ledger.signingKeysSecret }}
{{ include "shishin.secretVariable" (list "SHISHIN_LEDGER_SIGNING_KEYS" .name .key) }}
{{- end }}
{{- with .root.Values.attachments }}
{{- if .bucket }}
{{ include "shishin.secretVariable" (list "QUARKUS_S3_AWS_CREDENTIALS_STATIC_PROVIDER_ACCESS_KEY_ID" .credentialsSecret "access-key-id") }}
{{ include "shishin.secretVariable" (list "QUARKUS_S3_AWS_CREDENTIALS_STATIC_PROVIDER_SECRET_ACCESS_KEY" .credentialsSecret "secret-access-key") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}

{{/* Secrets that are files, as YAML: directory to Secret, key and file. Whole Secrets have no key. */}}
{{- define "shishin.secretFiles" -}}
{{- $values := .root.Values -}}
{{- if $values.tls.enabled }}
tls: {secret: {{ include "shishin.certificate" . }}}
{{- end }}
{{- with $values.issuer.caSecret }}
{{- if .name }}
issuer-ca: {secret: {{ .name }}, key: {{ .key }}}
{{- end }}
{{- end }}
{{- with $values.traces }}
{{- if and .endpoint .caSecret.name }}
traces-ca: {secret: {{ .caSecret.name }}, key: {{ .caSecret.key }}}
{{- end }}
{{- end }}
{{- with $values.kafka.tls }}
{{- if and .enabled .caSecret.name }}
kafka-ca: {secret: {{ .caSecret.name }}, key: {{ .caSecret.key }}}
{{- end }}
{{- if and .enabled (not $values.kafka.sasl.enabled) }}
kafka: {secret: {{ include "shishin.kafkaSecret" $ }}}
{{- end }}
{{- end }}
{{- if .service.database }}
{{- with include "shishin.databaseCa" . }}
postgresql-ca: {secret: {{ . }}, key: {{ $values.postgresql.caSecret.key }}}
{{- end }}
{{- end }}
{{- if eq .name "assessment" }}
{{- with $values.ledger.timestampAuthority.caSecret }}
{{- if .name }}
timestamp-ca: {secret: {{ .name }}, key: {{ .key }}}
{{- end }}
{{- end }}
{{- end }}
{{- end }}

{{- define "shishin.mounts" -}}
- {name: tmp, mountPath: /tmp}
- {name: settings, mountPath: /etc/shishin/settings, readOnly: true}
{{- range $directory, $_ := include "shishin.secretFiles" . | fromYaml }}
- {name: {{ $directory }}, mountPath: /etc/shishin/{{ $directory }}, readOnly: true}
{{- end }}
{{- if and (eq .name "assessment") (not .root.Values.attachments.bucket) }}
- {name: attachments, mountPath: /var/lib/shishin/attachments}
{{- end }}
{{- end }}

{{- define "shishin.volumes" -}}
- name: tmp
  emptyDir: {sizeLimit: {{ .root.Values.pod.temporary }}}
- name: settings
  configMap: {name: {{ include "shishin.fullname" .root }}-{{ .name }}}
{{- range $directory, $file := include "shishin.secretFiles" . | fromYaml }}
{{ include "shishin.secretVolume" (dict "directory" $directory "file" $file) }}
{{- end }}
{{- if and (eq .name "assessment") (not .root.Values.attachments.bucket) }}
- name: attachments
  persistentVolumeClaim: {claimName: {{ .root.Values.attachments.claim }}}
{{- end }}
{{- end }}

{{/* Readable to the group: the files belong to root, and nobody here is root. */}}
{{- define "shishin.secretVolume" -}}
- name: {{ .directory }}
  secret:
    secretName: {{ .file.secret }}
    defaultMode: 0440
    {{- with .file.key }}
    items: [{key: {{ . }}, path: ca.crt}]
    {{- end }}
{{- end }}

{{- define "shishin.priority" -}}
{{- with .Values.priorityClass.name }}
priorityClassName: {{ . }}
{{- end }}
{{- end }}
