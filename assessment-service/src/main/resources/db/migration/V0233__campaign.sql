-- One round over many subjects: an assessment for each.
create table campaign (
    id           uuid primary key,
    tenant       text        not null,
    kind         text        not null,
    title        text        not null,
    edition      text        not null,
    standard     text,
    items        text[]      not null,
    period_from  date,
    period_to    date,
    due          date,
    reviewers    text[]      not null,
    state        text        not null check (state in ('RUNNING', 'CLOSED')),
    close_reason text,
    started_by   text        not null,
    started_at   timestamptz not null,
    closed_by    text,
    closed_at    timestamptz,
    updated_at   timestamptz not null,
    version      bigint      not null,
    check ((state = 'CLOSED') = (closed_at is not null)),
    check ((closed_at is null) = (closed_by is null))
);
create index campaign_started on campaign (tenant, started_at, id);
create index campaign_updated on campaign (tenant, updated_at, id);
alter table campaign enable row level security;
create policy tenant on campaign using (works_for(tenant));

-- Its subjects; one that waits gets its assessment from whichever replica looks next.
create table campaign_subject (
    id            uuid primary key,
    tenant        text        not null,
    campaign_id   uuid        not null references campaign,
    subject_type  text        not null,
    subject_id    text        not null,
    lead          text,
    state         text        not null check (state in ('WAITING', 'OPENED', 'REFUSED', 'DROPPED')),
    assessment_id uuid references assessment,
    problem       text,
    updated_at    timestamptz not null,
    version       bigint      not null,
    unique (campaign_id, subject_type, subject_id),
    check ((state = 'OPENED') = (assessment_id is not null)),
    check ((state = 'REFUSED') = (problem is not null))
);
create index campaign_subject_order on campaign_subject (campaign_id, id);
create index campaign_subject_waiting on campaign_subject (id) where state = 'WAITING';
create index campaign_subject_assessment on campaign_subject (assessment_id) where assessment_id is not null;
alter table campaign_subject enable row level security;
create policy tenant on campaign_subject using (works_for(tenant));
