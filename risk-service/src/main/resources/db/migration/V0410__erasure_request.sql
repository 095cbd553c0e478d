create table erasure_request (
    id           uuid        primary key,
    tenant       text        not null,
    scope        text        not null check (scope in ('PERSON', 'TENANT')),
    pseudonym    text,
    requested_by text        not null,
    requested_at timestamptz not null,
    services     jsonb       not null
);
create index erasure_request_list on erasure_request (tenant, requested_at, id);
alter table erasure_request enable row level security;
create policy tenant on erasure_request using (works_for(tenant));
revoke delete on erasure_request from ${app};
