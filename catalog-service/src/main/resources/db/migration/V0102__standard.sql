create table standard (
    id         uuid        primary key,
    tenant     text        not null,
    title      text        not null check (length(title) between 1 and 200),
    edition    text        not null,
    created_by text        not null,
    created_at timestamptz not null,
    version    bigint      not null
);
create index standard_by_creation on standard (tenant, created_at, id);
create index standard_by_title on standard (tenant, title, id);
create index standard_by_edition on standard (tenant, edition);
alter table standard enable row level security;
create policy tenant on standard using (works_for(tenant));

create table clause (
    id          uuid        primary key,
    tenant      text        not null,
    standard_id uuid        not null references standard,
    number      text        not null check (length(number) between 1 and 50),
    place       text        not null collate "C",
    title       text        not null check (length(title) between 1 and 200),
    text        text        not null check (length(text) <= 20000),
    items       text[]      not null check (cardinality(items) <= 700),
    updated_by  text        not null,
    updated_at  timestamptz not null,
    version     bigint      not null,
    unique (standard_id, number)
);
comment on column clause.place is 'The number with its digits padded, so that 1.10 follows 1.9.';
create index clause_by_place on clause (tenant, standard_id, place, id);
alter table clause enable row level security;
create policy tenant on clause using (works_for(tenant));

create table proposal (
    id            uuid        primary key,
    tenant        text        not null,
    standard_id   uuid        not null references standard,
    evaluation_id uuid        not null,
    risk_id       uuid        not null,
    risk_code     text        not null,
    risk_title    text        not null,
    edition       text        not null,
    items         text[]      not null,
    clauses       text[]      not null,
    summary       text        not null,
    revisions     jsonb       not null,
    state         text        not null check (state in ('OPEN', 'TAKEN', 'REJECTED')),
    reason        text        not null default '',
    decided_by    text,
    decided_at    timestamptz,
    received_at   timestamptz not null,
    version       bigint      not null,
    unique (standard_id, evaluation_id),
    check ((state = 'OPEN') = (decided_by is null) and (state = 'OPEN') = (decided_at is null))
);
create index proposal_by_receipt on proposal (tenant, standard_id, received_at, id);
create index proposal_by_state on proposal (tenant, standard_id, state, received_at, id);
alter table proposal enable row level security;
create policy tenant on proposal using (works_for(tenant));
