create table evidence_rule (
    id         uuid primary key,
    tenant     text        not null,
    name       text        not null,
    said       jsonb       not null,
    written_by text        not null,
    written_at timestamptz not null,
    version    bigint      not null
);
create index evidence_rule_name on evidence_rule (tenant, name, id);
create index evidence_rule_written on evidence_rule (tenant, written_at, id);
alter table evidence_rule enable row level security;
create policy tenant on evidence_rule using (works_for(tenant));

-- Every version, and after the rule is gone: no reference.
create table evidence_rule_version (
    id           uuid primary key,
    tenant       text        not null,
    rule_id      uuid        not null,
    rule_version bigint      not null,
    said         jsonb       not null,
    written_by   text        not null,
    written_at   timestamptz not null
);
create index evidence_rule_version_order on evidence_rule_version (rule_id, rule_version, id);
alter table evidence_rule_version enable row level security;
create policy tenant on evidence_rule_version using (works_for(tenant));

-- The id follows from tenant, agent and what was seen: sent again it is the same row.
create table unplaced_observation (
    id           uuid primary key,
    tenant       text        not null,
    tool         text        not null,
    check_id     text        not null,
    subject_type text        not null,
    subject_id   text        not null,
    sighting     jsonb       not null,
    received_at  timestamptz not null
);
create index unplaced_observation_received on unplaced_observation (tenant, received_at, id);
create index unplaced_observation_order on unplaced_observation (tenant, id);
create index unplaced_observation_check on unplaced_observation (tenant, tool, check_id);
alter table unplaced_observation enable row level security;
create policy tenant on unplaced_observation using (works_for(tenant));
