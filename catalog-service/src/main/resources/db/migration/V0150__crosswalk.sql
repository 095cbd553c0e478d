create table correspondence (
    id             uuid        primary key,
    tenant         text        not null,
    from_catalogue text        not null check (from_catalogue ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    from_item      text        not null check (length(from_item) between 1 and 100),
    to_catalogue   text        not null check (to_catalogue ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    to_item        text        not null check (length(to_item) <= 100),
    relation       text        not null check (relation in ('EQUAL', 'EQUIVALENT', 'SUBSET', 'SUPERSET', 'INTERSECTS', 'NONE')),
    strength       integer     not null check (strength between 0 and 10),
    rationale      text        check (rationale in ('SYNTACTIC', 'SEMANTIC', 'FUNCTIONAL')),
    ja             text        check (length(ja) <= 1000),
    en             text        check (length(en) <= 1000),
    document       text        not null check (length(document) between 1 and 200),
    page           text        check (length(page) <= 50),
    status         text        not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED')),
    proposed_by    text        not null,
    proposed_at    timestamptz not null,
    decided_by     text        check (decided_by <> proposed_by),
    decided_at     timestamptz,
    reason         text        check (length(reason) <= 1000),
    version        bigint      not null,
    unique (tenant, from_catalogue, from_item, to_catalogue, to_item, document),
    check ((relation = 'NONE') = (strength = 0)),
    check (to_item <> '' or relation = 'NONE'),
    check ((status = 'PROPOSED') = (decided_by is null) and (status = 'PROPOSED') = (decided_at is null))
);
comment on column correspondence.to_item is 'Empty where nothing in the target catalogue corresponds.';
create index correspondence_in_order on correspondence (tenant, id);
create index correspondence_by_source on correspondence (tenant, from_catalogue, to_catalogue, id);
create index correspondence_by_target on correspondence (tenant, to_catalogue, to_item, id);
create index correspondence_by_status on correspondence (tenant, status, id);
alter table correspondence enable row level security;
create policy tenant on correspondence using (works_for(tenant));

create table shipped_verdict (
    id                uuid        primary key,
    tenant            text        not null,
    correspondence_id uuid        not null,
    status            text        not null check (status in ('APPROVED', 'REJECTED')),
    decided_by        text        not null,
    decided_at        timestamptz not null,
    reason            text        not null check (length(reason) between 1 and 1000),
    version           bigint      not null,
    unique (tenant, correspondence_id)
);
comment on table shipped_verdict is 'What a tenant decided on a correspondence that comes with the service and lies in memory.';
alter table shipped_verdict enable row level security;
create policy tenant on shipped_verdict using (works_for(tenant));

create table correspondence_act (
    id                uuid        primary key,
    tenant            text        not null,
    correspondence_id uuid        not null,
    deed              text        not null check (deed in ('PROPOSED', 'REVISED', 'APPROVED', 'REJECTED', 'REMOVED')),
    relation          text        not null,
    strength          integer     not null,
    actor             text        not null,
    at                timestamptz not null,
    reason            text
);
comment on column correspondence_act.correspondence_id is 'No foreign key: what is removed, and what comes with the service, has its trail too.';
create index correspondence_act_in_order on correspondence_act (tenant, correspondence_id, at, id);
alter table correspondence_act enable row level security;
create policy tenant on correspondence_act using (works_for(tenant));
