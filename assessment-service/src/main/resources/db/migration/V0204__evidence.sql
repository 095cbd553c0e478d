-- A stream's id follows from what it is a stream of, so the same observation always finds the same row.
create table evidence_stream (
    id               uuid primary key,
    tenant           text        not null,
    agent            text        not null,
    tool             text        not null,
    check_id         text        not null,
    subject_type     text        not null,
    subject_id       text        not null,
    edition          text        not null,
    items            text[]      not null,
    latest           uuid        not null,
    result           text        not null,
    observed_to      timestamptz not null,
    valid_until      timestamptz,
    failing          boolean     not null,
    expired_at       timestamptz,
    wanted_treatment uuid,
    wanted_reason    text,
    wanted_since     timestamptz,
    received         bigint      not null,
    updated_at       timestamptz not null,
    version          bigint      not null
);
create index evidence_stream_updated on evidence_stream (tenant, updated_at, id);
create index evidence_stream_observed on evidence_stream (tenant, observed_to, id);
create index evidence_stream_subject on evidence_stream (tenant, subject_type, subject_id);
create index evidence_stream_agent on evidence_stream (tenant, agent);
create index evidence_stream_expiring on evidence_stream (valid_until) where expired_at is null and valid_until is not null;
alter table evidence_stream enable row level security;
create policy tenant on evidence_stream using (works_for(tenant));

-- The items a stream has ever spoken of. A table, because an index on an array is not used behind row-level security.
create table evidence_stream_item (
    tenant    text not null,
    item      text not null,
    stream_id uuid not null references evidence_stream,
    primary key (tenant, item, stream_id)
);
alter table evidence_stream_item enable row level security;
create policy tenant on evidence_stream_item using (works_for(tenant));

-- identity: of tenant, producer and externalId, or of the id where there is no such; content: of all that was sent.
create table evidence (
    id            uuid primary key,
    tenant        text        not null,
    stream_id     uuid        not null references evidence_stream,
    identity      uuid        not null unique,
    content       uuid        not null,
    external_id   text,
    agent         text        not null,
    tool          text        not null,
    tool_version  text,
    query         text,
    check_id      text        not null,
    subject_type  text        not null,
    subject_id    text        not null,
    edition       text        not null,
    items         text[]      not null,
    result        text        not null,
    reason        text,
    severity      text,
    actual        text,
    expected      text,
    observed_from timestamptz not null,
    observed_to   timestamptz not null,
    collected_at  timestamptz,
    received_at   timestamptz not null,
    received_from text        not null,
    valid_until   timestamptz,
    review_state  text        not null default 'UNREVIEWED',
    reviewed_by   text,
    reviewed_at   timestamptz,
    review_reason text,
    version       bigint      not null default 0,
    check (observed_from <= observed_to)
);
create index evidence_received on evidence (tenant, received_at, id);
create index evidence_of_stream on evidence (stream_id, observed_to, id);
alter table evidence enable row level security;
create policy tenant on evidence using (works_for(tenant));
