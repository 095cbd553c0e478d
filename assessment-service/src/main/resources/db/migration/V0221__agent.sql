create table agent (
    id                uuid primary key,
    tenant            text        not null,
    name              text        not null,
    description       text,
    heartbeat_seconds bigint check (heartbeat_seconds > 0),
    cadence_seconds   bigint check (cadence_seconds > 0),
    software          text,
    last_seen         timestamptz,
    silent_since      timestamptz,
    registered_by     text        not null,
    registered_at     timestamptz not null,
    retired_at        timestamptz,
    version           bigint      not null,
    unique (tenant, name)
);
create index agent_name on agent (tenant, name, id);
create index agent_registered on agent (tenant, registered_at, id);
alter table agent enable row level security;
create policy tenant on agent using (works_for(tenant));

-- How often a stream of an agent is to bring news. own: said for this stream, not by its agent for all of them.
create table stream_cadence (
    id            uuid primary key references evidence_stream,
    tenant        text        not null,
    agent_id      uuid        not null references agent,
    tool          text        not null,
    check_id      text        not null,
    subject_type  text        not null,
    subject_id    text        not null,
    edition       text        not null,
    every_seconds bigint      not null check (every_seconds > 0),
    own           boolean     not null,
    due_at        timestamptz not null,
    overdue_since timestamptz,
    version       bigint      not null default 0
);
create index stream_cadence_due on stream_cadence (due_at) where overdue_since is null;
create index stream_cadence_overdue on stream_cadence (overdue_since) where overdue_since is not null;
create index stream_cadence_list on stream_cadence (tenant, due_at, id);
create index stream_cadence_agent on stream_cadence (agent_id, due_at, id);
alter table stream_cadence enable row level security;
create policy tenant on stream_cadence using (works_for(tenant));
