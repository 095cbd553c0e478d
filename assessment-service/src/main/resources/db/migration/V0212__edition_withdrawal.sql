-- The editions that are not to be used for anything new, as the catalogue withdrew them.
create table edition_withdrawal (
    tenant       text        not null,
    edition      text        not null,
    withdrawn_at timestamptz not null,
    primary key (tenant, edition)
);
alter table edition_withdrawal enable row level security;
create policy tenant on edition_withdrawal using (works_for(tenant) or tenant = '*') with check (works_for(tenant));
