create table saved_view (
    id         uuid primary key,
    tenant     text        not null,
    owner      text        not null,
    name       text        not null,
    shared     boolean     not null,
    query      jsonb       not null,
    updated_at timestamptz not null,
    version    bigint      not null,
    unique (tenant, owner, name)
);
create index saved_view_name on saved_view (tenant, name, id);
alter table saved_view enable row level security;
create policy tenant on saved_view using (works_for(tenant));
