{{/*
Before anything new runs. At the first install of a release that also makes its databases or its Secrets there is nothing to
run against yet: then the Job is an ordinary part of the release, and tries until it can; from the first upgrade on it is a hook.
What went well is taken away: Helm does not know a hook it left as its own, neither where it removes a release nor where it makes
an ordinary part by the same name.
*/}}
{{- define "shishin.hook" -}}
{{- $first := and .root.Release.IsInstall (eq .root.Values.migrations.hooks "auto") -}}
{{- if not (and (include "shishin.madeHere" .root) $first) -}}
annotations:
  helm.sh/hook: pre-install,pre-upgrade
  helm.sh/hook-weight: {{ .weight | quote }}
  helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
{{- end }}
{{- end }}

{{/* The service's own image: starts, migrates, and ends before it serves anything. As the owner, and with nothing else. */}}
{{- define "shishin.migration" -}}
apiVersion: batch/v1
kind: Job
metadata:
  {{- include "shishin.metadata" (dict "root" .root "name" .name "suffix" "migration") | nindent 2 }}
  {{- include "shishin.hook" (dict "root" .root "weight" "0") | nindent 2 }}
spec:
  # The database may still be starting.
  backoffLimit: 10
  activeDeadlineSeconds: {{ .root.Values.migrations.deadlineSeconds }}
  template:
    metadata:
      labels:
        {{- include "shishin.labels" (dict "root" .root "name" "migration") | nindent 8 }}
    spec:
      restartPolicy: Never
      serviceAccountName: {{ include "shishin.fullname" .root }}-migration
      automountServiceAccountToken: false
      enableServiceLinks: false
      {{- include "shishin.pullSecrets" .root | nindent 6 }}
      {{- /* A class that this release makes is not there before the release is. */}}
      {{- if not .root.Values.priorityClass.create }}
      {{- include "shishin.priority" .root | nindent 6 }}
      {{- end }}
      {{- with .root.Values.pod.nodeSelector }}
      nodeSelector:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      securityContext:
        {{- include "shishin.podSecurity" .root | nindent 8 }}
      containers:
        - name: migration
          {{- include "shishin.migrationContainer" . | nindent 10 }}
      volumes:
        - name: tmp
          emptyDir: {sizeLimit: {{ .root.Values.pod.temporary }}}
        {{- with include "shishin.databaseCa" . }}
        {{- $file := dict "secret" . "key" $.root.Values.postgresql.caSecret.key }}
        {{- include "shishin.secretVolume" (dict "directory" "postgresql-ca" "file" $file) | nindent 8 }}
        {{- end }}
{{- end }}

{{- define "shishin.migrationContainer" -}}
image: {{ include "shishin.image" . }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
securityContext:
  {{- include "shishin.containerSecurity" .root | nindent 2 }}
env:
  - {name: QUARKUS_INIT_AND_EXIT, value: "true"}
  - {name: QUARKUS_FLYWAY_MIGRATE_AT_START, value: "true"}
  # Nobody is let in here: the issuer's keys are not fetched.
  - {name: QUARKUS_OIDC_TENANT_ENABLED, value: "false"}
  - {name: QUARKUS_DATASOURCE_JDBC_MIN_SIZE, value: "0"}
  # The service itself looks whether the schema is what it expects, as the role whose password is not here.
  - {name: QUARKUS_HIBERNATE_ORM_SCHEMA_MANAGEMENT_STRATEGY, value: none}
  - {name: QUARKUS_DATASOURCE_JDBC_URL, value: {{ include "shishin.jdbcUrl" . | quote }}}
  # Only its name: what it may do is granted to it.
  {{- include "shishin.secretVariable" (list "QUARKUS_DATASOURCE_USERNAME" .service.database.appSecret "username") | nindent 2 }}
  {{- include "shishin.secretVariable" (list "QUARKUS_FLYWAY_USERNAME" .service.database.ownerSecret "username") | nindent 2 }}
  {{- include "shishin.secretVariable" (list "QUARKUS_FLYWAY_PASSWORD" .service.database.ownerSecret "password") | nindent 2 }}
resources:
  {{- toYaml .root.Values.migrations.resources | nindent 2 }}
volumeMounts:
  - {name: tmp, mountPath: /tmp}
  {{- if include "shishin.databaseCa" . }}
  - {name: postgresql-ca, mountPath: /etc/shishin/postgresql-ca, readOnly: true}
  {{- end }}
{{- end }}
