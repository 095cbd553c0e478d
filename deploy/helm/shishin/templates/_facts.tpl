{{/* Who writes and reads which topics; readers by their consumer group. The gateway follows without a group. */}}
{{- define "shishin.facts" -}}
catalog:
  writes: [shishin.catalog.v1]
  groups:
    catalog: [shishin.risk.v1]
assessment:
  writes: [shishin.assessment.v1]
  groups:
    assessment: [shishin.catalog.v1, shishin.risk.v1, shishin.assessment.v1]
    assessment-evidence: [shishin.evidence.inbound.v1]
risk:
  writes: [shishin.risk.v1]
  groups:
    risk: [shishin.catalog.v1, shishin.assessment.v1]
gateway:
  writes: []
  groups: {}
  follows: [shishin.catalog.v1, shishin.assessment.v1, shishin.risk.v1]
{{- end }}

{{- define "shishin.topics" -}}
topics: [shishin.catalog.v1, shishin.assessment.v1, shishin.risk.v1, shishin.evidence.inbound.v1]
{{- end }}
