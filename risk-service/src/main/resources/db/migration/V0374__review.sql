-- When a risk is looked at again at the latest.
create table review_schedule (
    id      uuid primary key,
    tenant  text        not null,
    risk_id uuid        not null references risk,
    level   text        not null check (level in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    due     timestamptz not null,
    told_at timestamptz,
    version bigint      not null,
    unique (tenant, risk_id)
);
create index review_schedule_list on review_schedule (tenant, due, id);
create index review_schedule_due on review_schedule (due) where told_at is null;
alter table review_schedule enable row level security;
create policy tenant on review_schedule using (works_for(tenant));

create table risk_review (
    id       uuid primary key,
    tenant   text        not null,
    risk_id  uuid        not null references risk,
    outcome  text        not null check (outcome in ('CONFIRMED', 'REOPENED')),
    note     text        not null,
    level    text        not null check (level in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    next_due timestamptz not null,
    by       text        not null,
    at       timestamptz not null
);
create index risk_review_risk on risk_review (tenant, risk_id, at, id);
alter table risk_review enable row level security;
create policy tenant on risk_review using (works_for(tenant));
revoke update, delete on risk_review from ${app};

-- Risks to be reopened: a fact about an edition may concern many, of many tenants.
create table called_for (
    id      uuid primary key,
    tenant  text        not null,
    risk_id uuid        not null references risk,
    reason  text        not null,
    at      timestamptz not null
);
create index called_for_at on called_for (at);
alter table called_for enable row level security;
create policy tenant on called_for using (works_for(tenant));
