{{/* One arrow out: a list of the peers of network.<to>, and their ports. */}}
{{- define "shishin.out" -}}
- to:
    {{- toYaml .peers | nindent 4 }}
  ports:
    {{- range .ports }}
    - {protocol: TCP, port: {{ . }}}
    {{- end }}
{{- end }}

{{- define "shishin.outToNames" -}}
- to:
    {{- toYaml .Values.network.dns.peers | nindent 4 }}
  ports:
    {{- range .Values.network.dns.ports }}
    - {protocol: UDP, port: {{ . }}}
    - {protocol: TCP, port: {{ . }}}
    {{- end }}
{{- end }}

{{- define "shishin.inFrom" -}}
- from:
    {{- toYaml .peers | nindent 4 }}
  ports: [{protocol: TCP, port: http}]
{{- end }}

{{/* A component's pods as a peer. */}}
{{- define "shishin.peer" -}}
- podSelector:
    matchLabels:
      {{- include "shishin.selector" . | nindent 6 }}
{{- end }}

{{- define "shishin.policy" -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  {{- include "shishin.metadata" . | nindent 2 }}
spec:
  podSelector:
    matchLabels:
      {{- include "shishin.selector" . | nindent 6 }}
  policyTypes: [Ingress, Egress]
  ingress:
    {{- if eq .name "gateway" }}
    {{- include "shishin.inFrom" .root.Values.network.callers | nindent 4 }}
    {{- else }}
    - from:
        {{- include "shishin.peer" (dict "root" .root "name" "gateway") | nindent 8 }}
      ports: [{protocol: TCP, port: http}]
    {{- end }}
    {{- include "shishin.inFrom" .root.Values.network.monitoring | nindent 4 }}
  egress:
    {{- include "shishin.outToNames" .root | nindent 4 }}
    {{- include "shishin.out" .root.Values.network.issuer | nindent 4 }}
    {{- include "shishin.out" .root.Values.network.kafka | nindent 4 }}
    {{- if .root.Values.traces.endpoint }}
    {{- include "shishin.out" .root.Values.network.traces | nindent 4 }}
    {{- end }}
    {{- if eq .name "gateway" }}
    - to:
        {{- range $name := list "catalog" "assessment" "risk" }}
        {{- include "shishin.peer" (dict "root" $.root "name" $name) | nindent 8 }}
        {{- end }}
      ports: [{protocol: TCP, port: {{ include "shishin.port" .root }}}]
    {{- else }}
    {{- include "shishin.out" .root.Values.network.postgresql | nindent 4 }}
    {{- end }}
    {{- if eq .name "assessment" }}
    {{- if .root.Values.attachments.bucket }}
    {{- include "shishin.out" .root.Values.network.storage | nindent 4 }}
    {{- end }}
    {{- if .root.Values.ledger.timestampAuthority.url }}
    {{- include "shishin.out" .root.Values.network.timestamps | nindent 4 }}
    {{- end }}
    {{- end }}
{{- end }}

{{- define "shishin.migrationPolicy" -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  {{- include "shishin.metadata" (dict "root" . "name" "migration") | nindent 2 }}
  {{- include "shishin.hook" (dict "root" . "weight" "-10") | nindent 2 }}
spec:
  podSelector:
    matchLabels:
      {{- include "shishin.selector" (dict "root" . "name" "migration") | nindent 6 }}
  policyTypes: [Ingress, Egress]
  ingress: []
  egress:
    {{- include "shishin.outToNames" . | nindent 4 }}
    {{- include "shishin.out" .Values.network.postgresql | nindent 4 }}
{{- end }}
