-- How far each action of a treatment has come; what it is stands in the treatment.
create table treatment_action (
    id           uuid primary key,
    tenant       text        not null,
    treatment_id uuid        not null references treatment,
    number       int         not null check (number > 0),
    due_at       timestamptz not null,
    state        text        not null check (state in ('NOT_STARTED', 'IN_PROGRESS', 'DONE')),
    progress     int         not null check (progress between 0 and 100),
    note         text,
    updated_by   text        not null,
    updated_at   timestamptz not null,
    told_at      timestamptz,
    version      bigint      not null,
    unique (tenant, treatment_id, number),
    check ((state = 'DONE') = (progress = 100)),
    check (state <> 'NOT_STARTED' or progress = 0)
);
create index treatment_action_due on treatment_action (due_at) where state <> 'DONE' and told_at is null;
alter table treatment_action enable row level security;
create policy tenant on treatment_action using (works_for(tenant));

insert into treatment_action (id, tenant, treatment_id, number, due_at, state, progress, updated_by, updated_at, version)
select gen_random_uuid(), t.tenant, t.id, action.number, ((action.content ->> 'due')::date + 1)::timestamp at time zone 'UTC',
       case when t.state in ('COMPLETED', 'VERIFIED') then 'DONE' else 'NOT_STARTED' end,
       case when t.state in ('COMPLETED', 'VERIFIED') then 100 else 0 end, t.proposed_by, t.updated_at, 0
from treatment t, jsonb_array_elements(t.content -> 'actions') with ordinality action (content, number);

-- Options side by side, as they were computed.
create table option_comparison (
    id      uuid primary key,
    tenant  text        not null,
    risk_id uuid        not null references risk,
    content jsonb       not null,
    by      text        not null,
    at      timestamptz not null
);
create index option_comparison_risk on option_comparison (tenant, risk_id, at, id);
alter table option_comparison enable row level security;
create policy tenant on option_comparison using (works_for(tenant));
revoke update, delete on option_comparison from ${app};
