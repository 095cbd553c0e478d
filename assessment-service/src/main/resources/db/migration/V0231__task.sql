-- Who answers what of an assessment, and by when.
create table task (
    id            uuid primary key,
    tenant        text        not null,
    assessment_id uuid        not null references assessment,
    items         text[]      not null,
    assignee      text        not null,
    due           date,
    note          text,
    assigned_by   text        not null,
    assigned_at   timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null
);
create index task_assigned on task (tenant, assigned_at, id);
create index task_assessment on task (assessment_id, assigned_at, id);
create index task_assignee on task (tenant, assignee, assigned_at, id);
alter table task enable row level security;
create policy tenant on task using (works_for(tenant));

-- Every state of every task, and after it is taken back: no reference.
create table task_act (
    id            uuid primary key,
    tenant        text        not null,
    assessment_id uuid        not null references assessment,
    task_id       uuid        not null,
    act           text        not null check (act in ('ASSIGNED', 'CHANGED', 'WITHDRAWN')),
    items         text[]      not null,
    assignee      text        not null,
    due           date,
    acted_by      text        not null,
    at            timestamptz not null
);
create index task_act_order on task_act (assessment_id, at, id);
alter table task_act enable row level security;
create policy tenant on task_act using (works_for(tenant));
