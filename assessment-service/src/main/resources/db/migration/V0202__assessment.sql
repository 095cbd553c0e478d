create table assessment (
    id             uuid primary key,
    tenant         text        not null,
    kind           text        not null,
    title          text        not null,
    subject_type   text        not null,
    subject_id     text        not null,
    edition        text        not null,
    edition_digest text        not null,
    standard       text,
    items          text[]      not null,
    period_from    date,
    period_to      date,
    due            date,
    lead           text,
    reviewers      text[]      not null,
    state          text        not null check (state in ('DRAFT', 'OPEN', 'IN_REVIEW', 'CLOSED')),
    content_digest text,
    planned_by     text        not null,
    planned_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        bigint      not null,
    check (period_from is null or period_to is null or period_from <= period_to),
    check ((state = 'CLOSED') = (content_digest is not null))
);
create index assessment_updated on assessment (tenant, updated_at, id);
create index assessment_title on assessment (tenant, title, id);
create index assessment_edition on assessment (tenant, edition, state);
create index assessment_subject on assessment (tenant, subject_type, subject_id);
alter table assessment enable row level security;
create policy tenant on assessment using (works_for(tenant));

create table recorded_act (
    id             uuid primary key,
    tenant         text        not null,
    assessment_id  uuid        not null references assessment,
    act            text        not null,
    from_state     text        not null,
    to_state       text        not null,
    reason         text,
    content_digest text,
    acted_by       text        not null,
    at             timestamptz not null
);
create index recorded_act_order on recorded_act (assessment_id, at, id);
alter table recorded_act enable row level security;
create policy tenant on recorded_act using (works_for(tenant));
