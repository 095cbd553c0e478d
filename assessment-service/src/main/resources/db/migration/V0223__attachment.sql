-- What is kept of each content: once for a tenant, by its digest. touched_at: when somebody last brought it.
create table attachment (
    tenant     text        not null,
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint      not null check (size >= 0),
    touched_at timestamptz not null,
    primary key (tenant, sha256)
);
create index attachment_touched on attachment (touched_at);
alter table attachment enable row level security;
create policy tenant on attachment using (works_for(tenant));
