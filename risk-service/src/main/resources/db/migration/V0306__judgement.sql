create table analysis (
    id               uuid primary key,
    tenant           text        not null,
    risk_id          uuid        not null references risk,
    cycle            int         not null,
    stage            text        not null check (stage in ('INHERENT', 'CURRENT', 'RESIDUAL')),
    method           text        not null check (method in ('QUALITATIVE')),
    content          jsonb       not null,
    level            text        not null check (level in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    likelihood       int         not null,
    impact           int         not null,
    criteria         int         not null,
    analysed_by      text        not null,
    at               timestamptz not null,
    foreign key (tenant, criteria) references criteria (tenant, number)
);
create index analysis_risk on analysis (tenant, risk_id, at, id);
alter table analysis enable row level security;
create policy tenant on analysis using (works_for(tenant));
revoke update, delete on analysis from ${app};

create table evaluation (
    id              uuid primary key,
    tenant          text        not null,
    risk_id         uuid        not null references risk,
    analysis_id     uuid        not null references analysis,
    cycle           int         not null,
    criteria        int         not null,
    level           text        not null check (level in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    within_appetite boolean     not null,
    content         jsonb       not null,
    priority        int         not null check (priority between 100 and 500),
    decision        text        not null check (decision in ('TREAT', 'RETAIN', 'INVESTIGATE')),
    evaluated_by    text        not null,
    at              timestamptz not null
);
create index evaluation_risk on evaluation (tenant, risk_id, at, id);
alter table evaluation enable row level security;
create policy tenant on evaluation using (works_for(tenant));
revoke update, delete on evaluation from ${app};
