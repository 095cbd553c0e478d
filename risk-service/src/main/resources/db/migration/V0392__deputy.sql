-- Who decides in an owner's place, and until when.
create table deputy (
    id       uuid primary key,
    tenant   text        not null,
    owner    text        not null,
    deputy   text        not null check (deputy <> owner),
    since    timestamptz not null,
    until    timestamptz not null check (until > since),
    reason   text        not null,
    at       timestamptz not null,
    ended_at timestamptz,
    version  bigint      not null
);
create index deputy_list on deputy (tenant, at, id);
create index deputy_of on deputy (tenant, owner, deputy);
alter table deputy enable row level security;
create policy tenant on deputy using (works_for(tenant));

alter table treatment add column on_behalf_of text
    check (on_behalf_of is null or (decided_by is not null and on_behalf_of <> decided_by));
