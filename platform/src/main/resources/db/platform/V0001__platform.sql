-- The role the service runs as does not own what it works on, so row-level security binds it.
alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
alter default privileges in schema public grant usage on sequences to ${app};

-- The tenant a connection works for; an unset one matches no row. '*' works for every tenant: relays and schedules.
create function works_for(tenant text) returns boolean
    language sql stable parallel safe
    return tenant = current_setting('shishin.tenant', true) or current_setting('shishin.tenant', true) = '*';

create table outbox (
    position       bigint generated always as identity primary key,
    partition      smallint    not null,
    id             uuid        not null,
    type           text        not null,
    key            text        not null,
    tenant         text        not null,
    actor          text        not null,
    correlation_id text        not null,
    time           timestamptz not null,
    data           text        not null
);
create index outbox_order on outbox (partition, position);
alter table outbox enable row level security;
create policy tenant on outbox using (works_for(tenant));

create table inbox (
    source   text        not null,
    id       text        not null,
    tenant   text        not null,
    heard_at timestamptz not null default now(),
    primary key (source, id)
);
alter table inbox enable row level security;
create policy tenant on inbox using (works_for(tenant));

create table first_answer (
    tenant      text        not null,
    caller      text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      smallint,
    location    text,
    etag        text,
    body        text,
    kept_at     timestamptz not null default now(),
    primary key (tenant, caller, key)
);
create index first_answer_age on first_answer (kept_at);
alter table first_answer enable row level security;
create policy tenant on first_answer using (works_for(tenant));
