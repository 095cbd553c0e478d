create table criteria (
    id      uuid primary key,
    tenant  text        not null,
    number  int         not null check (number > 0),
    content jsonb       not null,
    reason  text        not null,
    by      text        not null,
    at      timestamptz not null,
    unique (tenant, number)
);
alter table criteria enable row level security;
create policy tenant on criteria using (works_for(tenant));
revoke update, delete on criteria from ${app};
