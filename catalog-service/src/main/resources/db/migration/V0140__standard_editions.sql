-- The draft of a standard is its clauses and rulings as they stand; adopting it keeps them as they stood.
alter table standard add column draft_version bigint not null default 0;
comment on column standard.draft_version is 'Counts the changes of clauses and rulings, so that who adopts has read what is adopted.';
alter table clause add column amendments jsonb not null default '[]';
comment on column clause.amendments is 'Proposals that were taken and are to be worked into the text before it is adopted.';

alter table proposal add column taken_into text[] not null default '{}';

create table ruling (
    id          uuid        primary key,
    tenant      text        not null,
    standard_id uuid        not null references standard,
    item        text        not null check (length(item) between 1 and 50),
    applies     text        not null check (applies in ('ADOPTED', 'TAILORED', 'EXCLUDED')),
    reason      text        check (reason in ('NOT_PRESENT', 'OUT_OF_SCOPE', 'REQUIRED_ELSEWHERE', 'RISK_RETAINED', 'NOT_FEASIBLE', 'OTHER')),
    narrative   text        not null check (length(narrative) <= 4000),
    updated_by  text        not null,
    updated_at  timestamptz not null,
    version     bigint      not null,
    unique (standard_id, item),
    check (applies <> 'EXCLUDED' or (reason is not null and narrative <> ''))
);
create index ruling_by_item on ruling (tenant, standard_id, item, id);
create index ruling_by_applies on ruling (tenant, standard_id, applies, item, id);
alter table ruling enable row level security;
create policy tenant on ruling using (works_for(tenant));

create table adopted_edition (
    id             uuid        primary key,
    tenant         text        not null,
    standard_id    uuid        not null references standard,
    number         int         not null check (number > 0),
    label          text        not null check (length(label) between 1 and 100),
    note           text        not null check (length(note) <= 2000),
    checklist      text        not null,
    effective_from date,
    clauses        int         not null,
    digest         text        not null,
    adopted_by     text        not null,
    adopted_at     timestamptz not null,
    superseded_at  timestamptz,
    version        bigint      not null,
    unique (standard_id, number)
);
comment on column adopted_edition.checklist is 'The edition of the guideline the standard was drawn up with.';
create index adopted_edition_by_number on adopted_edition (tenant, standard_id, number, id);
create unique index adopted_edition_in_force on adopted_edition (standard_id) where superseded_at is null;
alter table adopted_edition enable row level security;
create policy tenant on adopted_edition using (works_for(tenant));

create table adopted_text (
    id      uuid  primary key references adopted_edition,
    tenant  text  not null,
    content jsonb not null
);
alter table adopted_text enable row level security;
create policy tenant on adopted_text using (works_for(tenant));
-- What was adopted stays as it was adopted.
revoke update, delete on adopted_text from ${app};
revoke delete on adopted_edition from ${app};
