-- Simulations on request: small ones are answered at once, larger ones wait here for whichever replica takes them.
create table simulation_run (
    id           uuid primary key,
    tenant       text             not null,
    state        text             not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    purpose      text             not null check (purpose in ('SIMULATION', 'PORTFOLIO')),
    content      jsonb            not null,
    result       jsonb,
    failure      text,
    progress     double precision not null default 0 check (progress between 0 and 1),
    attempts     int              not null default 0,
    held_by      text,
    held_until   timestamptz,
    requested_by text             not null,
    at           timestamptz      not null,
    ended_at     timestamptz,
    version      bigint           not null,
    check ((state = 'DONE') = (result is not null)),
    check ((state = 'RUNNING') = (held_by is not null))
);
create index simulation_run_list on simulation_run (tenant, purpose, at, id);
create index simulation_run_waiting on simulation_run (at) where state in ('QUEUED', 'RUNNING');
create index simulation_run_ended on simulation_run (ended_at) where ended_at is not null;
alter table simulation_run enable row level security;
create policy tenant on simulation_run using (works_for(tenant));

-- Analyses may be in numbers, too.
alter table analysis drop constraint analysis_method_check;
alter table analysis add constraint analysis_method_check check (method in ('QUALITATIVE', 'QUANTITATIVE'));
