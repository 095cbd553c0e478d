-- Every revision of every answer; the one not superseded is the answer as it stands.
create table answer (
    id              uuid primary key,
    tenant          text        not null,
    assessment_id   uuid        not null references assessment,
    item            text        not null,
    revision        integer     not null check (revision > 0),
    work            text        not null,
    result          text        not null,
    reason_code     text,
    narrative       text,
    maturity        integer check (maturity between 0 and 5),
    target_maturity integer check (target_maturity between 0 and 5),
    statement       text,
    responsible     text,
    due             date,
    next_review     date,
    evidence        uuid[]      not null,
    proposal_id     uuid,
    review_treatment    uuid,
    review_reason       text,
    review_requested_at timestamptz,
    answered_by     text        not null,
    answered_at     timestamptz not null,
    superseded_at   timestamptz,
    version         bigint      not null,
    unique (assessment_id, item, revision),
    check (result <> 'NOT_APPLICABLE' or (reason_code is not null and narrative is not null)),
    check (superseded_at >= answered_at)
);
create unique index answer_standing on answer (assessment_id, item) where superseded_at is null;
create index answer_changed on answer (assessment_id, answered_at, id);
alter table answer enable row level security;
create policy tenant on answer using (works_for(tenant));

create table proposal (
    id            uuid primary key,
    tenant        text             not null,
    assessment_id uuid             not null references assessment,
    item          text             not null,
    result        text             not null,
    reason_code   text,
    narrative     text,
    confidence    double precision not null check (confidence between 0 and 1),
    rationale     text,
    evidence      uuid[]           not null,
    proposed_by   text             not null,
    proposed_at   timestamptz      not null,
    state         text             not null check (state in ('PROPOSED', 'ADOPTED', 'REJECTED')),
    decided_by    text,
    decided_at    timestamptz,
    reason        text,
    version       bigint           not null,
    check ((state = 'PROPOSED') = (decided_by is null))
);
create index proposal_order on proposal (assessment_id, item, proposed_at, id);
alter table proposal enable row level security;
create policy tenant on proposal using (works_for(tenant));
