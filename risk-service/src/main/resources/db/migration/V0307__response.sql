create table treatment (
    id           uuid primary key,
    tenant       text        not null,
    risk_id      uuid        not null references risk,
    cycle        int         not null,
    state        text        not null check (state in ('PROPOSED', 'DECIDED', 'IN_PROGRESS', 'COMPLETED', 'VERIFIED', 'CANCELLED')),
    content      jsonb       not null,
    due          date        not null,
    evidence     text[]      not null,
    proposed_by  text        not null,
    decided_by   text,
    completed_by text,
    verified_by  text,
    reason       text,
    at           timestamptz not null,
    updated_at   timestamptz not null,
    version      bigint      not null,
    check (state not in ('COMPLETED', 'VERIFIED') or cardinality(evidence) > 0),
    check (verified_by is null or verified_by <> completed_by)
);
create index treatment_risk on treatment (tenant, risk_id, at, id);
create unique index treatment_one_at_a_time on treatment (tenant, risk_id) where state not in ('VERIFIED', 'CANCELLED');
alter table treatment enable row level security;
create policy tenant on treatment using (works_for(tenant));

create table acceptance (
    id            uuid primary key,
    tenant        text        not null,
    risk_id       uuid        not null references risk,
    evaluation_id uuid        not null references evaluation,
    level         text        not null check (level in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    digest        text        not null,
    justification text        not null,
    conditions    text[]      not null,
    valid_until   timestamptz not null,
    state         text        not null check (state in ('REQUESTED', 'GRANTED', 'REJECTED', 'REVOKED', 'SUPERSEDED', 'LAPSED')),
    requested_by  text        not null,
    decided_by    text,
    reason        text,
    at            timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    check (state <> 'GRANTED' or (decided_by is not null and decided_by <> requested_by))
);
create index acceptance_risk on acceptance (tenant, risk_id, at, id);
create index acceptance_due on acceptance (valid_until) where state in ('REQUESTED', 'GRANTED');
alter table acceptance enable row level security;
create policy tenant on acceptance using (works_for(tenant));
