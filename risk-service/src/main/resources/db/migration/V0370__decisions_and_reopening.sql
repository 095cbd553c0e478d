-- By what an entry of the trail is known to the ledger.
alter table trail_entry add column digest text;

-- Why a risk is looked at again, for as long as that is what is to be done next.
alter table risk add column reopened_by text check (reopened_by in ('INCIDENT', 'NEW_EDITION', 'SERVICE_LEVEL_CHANGED', 'REVIEW'));
alter table risk add column reopened_because text check ((reopened_by is null) = (reopened_because is null));
create index risk_edition on risk (tenant, edition, id);

-- Issues that are the same go on as one; one that is not the same throughout goes on as several.
alter table issue drop constraint issue_outcome_check;
alter table issue add constraint issue_outcome_check check (outcome in ('RISKS', 'DISMISSED', 'MERGED', 'SPLIT'));
alter table issue add column merged uuid[] not null default '{}';
alter table issue add column merged_into uuid references issue;
alter table issue add column parts uuid[] not null default '{}';
alter table issue add check ((outcome = 'MERGED') is not distinct from (merged_into is not null) or outcome is null);
create index issue_merged_into on issue (tenant, merged_into) where merged_into is not null;

-- What a merged issue is about changes: keep the items findable.
create or replace function index_issue_items() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from issue_item where issue_id = new.id;
    end if;
    insert into issue_item select distinct new.tenant, item, new.id from unnest(new.items) item;
    return null;
end $$;
create trigger reindex_items after update of items on issue for each row
    when (old.items is distinct from new.items) execute function index_issue_items();

-- Of which kind an assessment is: findings name the assessment alone.
create table assessment_kind (
    tenant        text not null,
    assessment_id text not null,
    kind          text not null,
    primary key (tenant, assessment_id)
);
alter table assessment_kind enable row level security;
create policy tenant on assessment_kind using (works_for(tenant));
