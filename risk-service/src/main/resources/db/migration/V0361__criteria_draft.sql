-- Criteria are drawn up by some and put in force by another.
create table criteria_draft (
    id         uuid primary key,
    tenant     text        not null,
    state      text        not null check (state in ('DRAFT', 'APPROVED', 'REJECTED')),
    based_on   int         not null,
    content    jsonb       not null,
    reason     text        not null,
    writers    text[]      not null,
    at         timestamptz not null,
    updated_at timestamptz not null,
    decided_by text,
    decision   text,
    decided_at timestamptz,
    became     int,
    version    bigint      not null,
    check ((state = 'DRAFT') = (decided_by is null)),
    check ((state = 'APPROVED') = (became is not null)),
    check (decided_by is null or state <> 'APPROVED' or decided_by <> all (writers))
);
create index criteria_draft_list on criteria_draft (tenant, at, id);
alter table criteria_draft enable row level security;
create policy tenant on criteria_draft using (works_for(tenant));

alter table criteria add column approved_by text;
