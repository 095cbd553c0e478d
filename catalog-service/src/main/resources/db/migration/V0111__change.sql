-- What succeeds what from one edition to another: a tenant's own table, or everybody's ('*').
create table successor_table (
    tenant         text        not null,
    edition_before text        not null,
    edition_after  text        not null,
    entries        jsonb       not null,
    updated_by     text        not null,
    updated_at     timestamptz not null,
    version        bigint      not null,
    primary key (tenant, edition_before, edition_after),
    check (edition_before <> edition_after)
);
alter table successor_table enable row level security;
create policy tenant on successor_table using (works_for(tenant) or tenant = '*') with check (works_for(tenant));

create table carry_over (
    id             uuid        primary key,
    tenant         text        not null,
    edition_before text        not null,
    digest_before  text        not null,
    edition_after  text        not null,
    digest_after   text        not null,
    lines          jsonb       not null,
    planned_by     text        not null,
    planned_at     timestamptz not null,
    check (edition_before <> edition_after)
);
create index carry_over_by_editions on carry_over (tenant, edition_before, edition_after, id);
alter table carry_over enable row level security;
create policy tenant on carry_over using (works_for(tenant));
