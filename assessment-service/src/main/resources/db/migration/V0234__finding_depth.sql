-- A finding from outside keeps its name there; one from a failing stream follows the stream.
alter table finding
    add column external_id text,
    add column stream_id uuid,
    add column seen integer check (seen > 0),
    add column last_seen timestamptz,
    add column recovered_at timestamptz,
    add column recovery uuid,
    add column state_since timestamptz,
    add column overdue_at timestamptz,
    add check ((stream_id is null) = (seen is null) and (seen is null) = (last_seen is null)),
    add check ((recovered_at is null) = (recovery is null));
update finding set state_since = updated_at;
alter table finding alter column state_since set not null;
create unique index finding_stream on finding (tenant, stream_id) where stream_id is not null;
create unique index finding_external on finding (tenant, external_id) where external_id is not null;
create index finding_coming_due on finding (due) where state <> 'CLOSED' and overdue_at is null and due is not null;
create index finding_owner on finding (tenant, owner, raised_at, id);

-- Every act on every finding; never changed.
create table finding_act (
    id         uuid primary key,
    tenant     text        not null,
    finding_id uuid        not null references finding,
    act        text        not null,
    from_state text,
    to_state   text        not null,
    detail     text,
    acted_by   text        not null,
    at         timestamptz not null
);
create index finding_act_order on finding_act (finding_id, at, id);
alter table finding_act enable row level security;
create policy tenant on finding_act using (works_for(tenant));

-- By when a finding of a grade is to be mended, and which failures raise one; of a tenant without a row: the usual.
create table finding_policy (
    id      uuid primary key,
    tenant  text        not null unique,
    said    jsonb       not null,
    set_by  text        not null,
    set_at  timestamptz not null,
    version bigint      not null
);
alter table finding_policy enable row level security;
create policy tenant on finding_policy using (works_for(tenant));
