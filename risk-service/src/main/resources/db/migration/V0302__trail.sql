-- Every act: who, when, what, before and after. Appended, never changed.
create table trail_entry (
    id             uuid primary key,
    tenant         text        not null,
    about          uuid        not null,
    act            text        not null,
    actor          text        not null,
    actor_kind     text        not null check (actor_kind in ('PERSON', 'AGENT', 'SYSTEM')),
    at             timestamptz not null,
    correlation_id text        not null,
    before         jsonb,
    after          jsonb
);
create index trail_entry_about on trail_entry (tenant, about, at, id);
alter table trail_entry enable row level security;
create policy tenant on trail_entry using (works_for(tenant));
revoke update, delete on trail_entry from ${app};
