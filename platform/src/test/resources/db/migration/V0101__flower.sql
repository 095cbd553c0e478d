create table flower (
    id         uuid primary key,
    tenant     text        not null,
    name       text        not null,
    stock      integer     not null,
    planted_at timestamptz not null,
    version    bigint      not null
);
create index flower_name on flower (tenant, name, id);
alter table flower enable row level security;
create policy tenant on flower using (works_for(tenant));
