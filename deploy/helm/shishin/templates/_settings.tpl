{{/* A component's application.properties: all it is told that is no secret. Takes root, name and service. */}}
{{- define "shishin.settings" -}}
{{- $values := .root.Values -}}
quarkus.http.port=8080
{{- if $values.tls.enabled }}
quarkus.http.ssl-port=8443
quarkus.http.insecure-requests=disabled
quarkus.http.tls-configuration-name=server
quarkus.tls.server.key-store.pem.own.cert=/etc/shishin/tls/tls.crt
quarkus.tls.server.key-store.pem.own.key=/etc/shishin/tls/tls.key
quarkus.tls.server.reload-period=1h
{{- end }}
quarkus.shutdown.delay={{ $values.shutdown.drainSeconds }}s
quarkus.shutdown.timeout={{ $values.shutdown.requestsSeconds }}s
quarkus.log.console.json.enabled=true
quarkus.oidc.auth-server-url={{ $values.issuer.url }}
{{- if $values.issuer.caSecret.name }}
quarkus.oidc.tls.tls-configuration-name=issuer
quarkus.tls.issuer.trust-store.pem.certs=/etc/shishin/issuer-ca/ca.crt
{{- end }}
{{- with $values.traces }}
{{- if .endpoint }}
shishin.traces.endpoint={{ .endpoint }}
shishin.traces.share={{ .share }}
{{- if .caSecret.name }}
shishin.traces.certificate=/etc/shishin/traces-ca/ca.crt
{{- end }}
{{- end }}
{{- end }}
kafka.bootstrap.servers={{ $values.kafka.bootstrapServers }}
{{- if eq .name "gateway" }}
{{- include "shishin.gatewaySettings" . }}
{{- else }}
{{- include "shishin.serviceSettings" . }}
{{- end }}
{{- if eq .name "assessment" }}
{{- include "shishin.assessmentSettings" . }}
{{- end }}
{{- range $property, $value := .service.settings }}
{{ $property }}={{ $value }}
{{- end }}
{{- end }}

{{- define "shishin.serviceSettings" }}
quarkus.datasource.jdbc.url={{ include "shishin.jdbcUrl" . }}
quarkus.datasource.jdbc.max-size={{ .service.database.connections }}
{{- with include "shishin.replicaHost" . }}
quarkus.datasource.replica.jdbc.url={{ include "shishin.jdbcUrl" (dict "root" $.root "name" $.name "service" $.service "host" .) }}
{{- end }}
quarkus.flyway.migrate-at-start={{ not .root.Values.migrations.enabled }}
{{- range $property, $value := include "shishin.kafkaClient" . | fromYaml }}
kafka.{{ $property }}={{ $value }}
{{- end }}
{{- end }}

{{- define "shishin.assessmentSettings" }}
shishin.ledger.origin={{ .root.Values.ledger.origin }}
{{- with .root.Values.ledger.timestampAuthority }}
{{- if .url }}
shishin.ledger.timestamp-authority={{ .url }}
{{- end }}
{{- if .caSecret.name }}
shishin.ledger.timestamp-certificate=/etc/shishin/timestamp-ca/ca.crt
{{- end }}
{{- end }}
{{- with .root.Values.attachments }}
{{- if .bucket }}
shishin.attachments.bucket={{ .bucket }}
quarkus.s3.endpoint-override={{ .endpoint }}
quarkus.s3.aws.region={{ .region }}
quarkus.s3.aws.credentials.type=static
{{- else }}
shishin.attachments.folder=/var/lib/shishin/attachments
{{- if not .claim }}{{ fail "attachments: name a bucket, or a claim that all replicas share" }}{{ end }}
{{- end }}
{{- end }}
{{- end }}

{{- define "shishin.gatewaySettings" }}
{{- $root := .root }}
{{- range $name := list "catalog" "assessment" "risk" }}
shishin.upstream.{{ $name }}={{ include "shishin.scheme" $root }}://{{ include "shishin.fullname" $root }}-{{ $name }}:{{ include "shishin.port" $root }}
{{- end }}
{{- if .root.Values.tls.enabled }}
shishin.gateway.route.tls-configuration=services
quarkus.tls.services.trust-store.pem.certs=/etc/shishin/tls/ca.crt
quarkus.tls.services.reload-period=1h
{{- end }}
shishin.gateway.route.idle={{ max 1 (div .root.Values.shutdown.drainSeconds 2) }}s
shishin.gateway.caller.public-paths=health,openapi,docs,q/health,q/metrics
{{- range $property, $value := include "shishin.kafkaClient" . | fromYaml }}
shishin.gateway.feed.client."{{ $property }}"={{ $value }}
{{- end }}
{{- with include "shishin.kafkaPassword" . | fromYaml }}
shishin.gateway.feed.client."{{ .property | trimPrefix "kafka." }}"=${ {{- .property -}} }
{{- end }}
{{- end }}

{{- define "shishin.kafkaClient" -}}
{{- with .root.Values.kafka }}
{{- if or .tls.enabled .sasl.enabled }}
security.protocol: {{ if .sasl.enabled }}SASL_{{ end }}{{ if .tls.enabled }}SSL{{ else }}PLAINTEXT{{ end }}
{{- end }}
{{- if and .tls.enabled .tls.caSecret.name }}
ssl.truststore.type: PEM
ssl.truststore.location: /etc/shishin/kafka-ca/ca.crt
{{- end }}
{{- if .sasl.enabled }}
sasl.mechanism: {{ .sasl.mechanism }}
{{- else if .tls.enabled }}
ssl.keystore.type: {{ .tls.keystore.type }}
ssl.keystore.location: /etc/shishin/kafka/{{ .tls.keystore.key }}
{{- end }}
{{- end }}
{{- end }}
