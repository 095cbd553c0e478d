-- What the replicas know together of an edition; its content each holds in memory.
create table edition (
    id           text        primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    tenant       text        not null default '*',
    state        text        not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    digest       text        not null,
    announced_at timestamptz not null
);
comment on column edition.digest is 'Of the content that was announced last.';
alter table edition enable row level security;
create policy tenant on edition using (works_for(tenant) or tenant = '*') with check (works_for(tenant));
