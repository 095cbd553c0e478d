-- How far the review of a revision has come, and where a revision was carried over from.
alter table answer
    add column approval text not null default 'NOT_SUBMITTED'
        check (approval in ('NOT_SUBMITTED', 'SUBMITTED', 'CHANGES_REQUESTED', 'APPROVED')),
    add column carried_assessment uuid references assessment,
    add column carried_item text,
    add column carried_revision integer,
    add check ((carried_assessment is null) = (carried_item is null) and (carried_item is null) = (carried_revision is null));
create index answer_to_review on answer (tenant, answered_at, id) where superseded_at is null and approval = 'SUBMITTED';

-- Every step of every review; never changed.
create table review_act (
    id            uuid primary key,
    tenant        text        not null,
    assessment_id uuid        not null references assessment,
    item          text        not null,
    revision      integer     not null,
    step          text        not null check (step in ('SUBMISSION', 'CHANGE_REQUEST', 'APPROVAL')),
    reason        text,
    acted_by      text        not null,
    at            timestamptz not null,
    check (step <> 'CHANGE_REQUEST' or reason is not null)
);
create index review_act_order on review_act (assessment_id, item, at, id);
alter table review_act enable row level security;
create policy tenant on review_act using (works_for(tenant));
