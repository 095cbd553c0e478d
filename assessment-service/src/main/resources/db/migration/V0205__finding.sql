create table finding (
    id                uuid primary key,
    tenant            text        not null,
    assessment_id     uuid references assessment,
    edition           text        not null,
    subject_type      text        not null,
    subject_id        text        not null,
    items             text[]      not null,
    grade             text        not null,
    title             text        not null,
    description       text        not null,
    evidence          uuid[]      not null,
    root_cause        text,
    corrective_action text,
    owner             text,
    due               date,
    state             text        not null check (state in ('OPEN', 'ACTED', 'VERIFIED', 'CLOSED')),
    effectiveness     text,
    closing_evidence  uuid[]      not null,
    raised_by         text        not null,
    raised_at         timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    check (state <> 'CLOSED' or cardinality(closing_evidence) > 0)
);
create index finding_raised on finding (tenant, raised_at, id);
create index finding_updated on finding (tenant, updated_at, id);
create index finding_assessment on finding (assessment_id);
alter table finding enable row level security;
create policy tenant on finding using (works_for(tenant));
