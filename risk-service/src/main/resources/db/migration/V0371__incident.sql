create table incident (
    id           uuid primary key,
    tenant       text        not null,
    title        text        not null,
    severity     text        not null check (severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    subject_type text        not null,
    subject_id   text        not null,
    edition      text,
    items        text[]      not null,
    risks        uuid[]      not null,
    issue_id     uuid        not null references issue,
    state        text        not null check (state in ('OPEN', 'RECOVERED', 'CLOSED')),
    content      jsonb       not null,
    detected_at  timestamptz not null,
    recovered_at timestamptz,
    reason       text,
    reported_by  text        not null,
    at           timestamptz not null,
    updated_at   timestamptz not null,
    version      bigint      not null,
    check (state = 'OPEN' or recovered_at is not null),
    check (state <> 'CLOSED' or reason is not null)
);
create index incident_detected on incident (tenant, detected_at, id);
create index incident_updated on incident (tenant, updated_at, id);
create index incident_state on incident (tenant, state, detected_at, id);
create index incident_issue on incident (tenant, issue_id);
alter table incident enable row level security;
create policy tenant on incident using (works_for(tenant));

create table report_deadline (
    id           uuid primary key,
    tenant       text        not null,
    incident_id  uuid        not null references incident,
    report       text        not null check (report in ('FIRST', 'FOLLOW_UP', 'FINAL')),
    authority    text,
    due          timestamptz not null,
    remind_at    timestamptz not null check (remind_at <= due),
    reminded_at  timestamptz,
    missed_at    timestamptz,
    submitted_at timestamptz,
    submitted_by text,
    reference    text,
    version      bigint      not null,
    unique (tenant, incident_id, report)
);
create index report_deadline_remind on report_deadline (remind_at) where submitted_at is null and reminded_at is null;
create index report_deadline_due on report_deadline (due) where submitted_at is null and missed_at is null;
alter table report_deadline enable row level security;
create policy tenant on report_deadline using (works_for(tenant));

create table reporting_clock (
    id      uuid primary key,
    tenant  text        not null unique,
    content jsonb       not null,
    by      text        not null,
    at      timestamptz not null,
    version bigint      not null
);
alter table reporting_clock enable row level security;
create policy tenant on reporting_clock using (works_for(tenant));
