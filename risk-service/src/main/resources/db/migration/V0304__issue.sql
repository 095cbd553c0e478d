create table issue (
    id           uuid primary key,
    tenant       text        not null,
    source       text        not null check (source in ('OPERATION', 'SELF_CHECK', 'INTERNAL_AUDIT', 'EXTERNAL_AUDIT',
                                                        'ENVIRONMENT_CHANGE', 'EXERCISE', 'INCIDENT_RESPONSE')),
    title        text        not null,
    description  text,
    edition      text,
    items        text[]      not null,
    subject_type text        not null,
    subject_id   text        not null,
    severity     text        not null check (severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    dedupe_key   text,
    first_seen   timestamptz not null,
    last_seen    timestamptz not null check (last_seen >= first_seen),
    count        int         not null check (count > 0),
    recovered_at timestamptz,
    state        text        not null check (state in ('OPEN', 'TRIAGED', 'CLOSED')),
    outcome      text        check (outcome in ('RISKS', 'DISMISSED')),
    reason       text,
    risks        uuid[]      not null,
    opened_by    text        not null,
    version      bigint      not null,
    check (state = 'OPEN' or outcome is not null)
);
-- Once per subject and item, until it is closed.
create unique index issue_once on issue (tenant, dedupe_key) where state <> 'CLOSED';
create index issue_last_seen on issue (tenant, last_seen, id);
create index issue_first_seen on issue (tenant, first_seen, id);
create index issue_state on issue (tenant, state, last_seen, id);
create index issue_subject on issue (tenant, subject_type, subject_id, last_seen, id);
alter table issue enable row level security;
create policy tenant on issue using (works_for(tenant));

-- What a fact saw, by the thing it came from; kept by dedupe key so that facts may arrive in any order.
create table issue_origin (
    tenant       text not null,
    dedupe_key   text not null,
    kind         text not null check (kind in ('ANSWER', 'EVIDENCE', 'FINDING')),
    reference    text not null,
    detail       text,
    failed_at    timestamptz,
    recovered_at timestamptz,
    primary key (tenant, dedupe_key, kind, reference)
);
alter table issue_origin enable row level security;
create policy tenant on issue_origin using (works_for(tenant));

-- Finds issues by item. A GIN index cannot serve here: under row-level security PostgreSQL gives an index only
-- conditions whose operators are leakproof, which containment is not and equality is.
create table issue_item (
    tenant   text not null,
    item     text not null,
    issue_id uuid not null references issue on delete cascade,
    primary key (tenant, item, issue_id)
);
create index issue_item_issue on issue_item (issue_id);
alter table issue_item enable row level security;
create policy tenant on issue_item using (works_for(tenant));

create function index_issue_items() returns trigger language plpgsql as $$
begin
    insert into issue_item select distinct new.tenant, item, new.id from unnest(new.items) item;
    return null;
end $$;
create trigger index_items after insert on issue for each row execute function index_issue_items();
