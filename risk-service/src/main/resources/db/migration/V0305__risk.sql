-- A risk and where it stands. The standing is kept on the row by the acts, so that the register reads one table.
create table risk (
    id                     uuid primary key,
    tenant                 text        not null,
    code                   text        not null,
    title                  text        not null,
    threat                 text        not null,
    vulnerability          text        not null,
    affected_service_level text        not null,
    event                  text        not null,
    consequence            text        not null,
    category               text        not null,
    owner                  text        not null,
    edition                text,
    items                  text[]      not null,
    issues                 uuid[]      not null,

    stage                  text        not null check (stage in ('IDENTIFIED', 'ANALYSED', 'EVALUATED', 'TREATING',
                                                                 'VERIFIED', 'ACCEPTED', 'CLOSED')),
    cycle                  int         not null check (cycle > 0),
    level                  text        check (level in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    inherent_level         text,
    inherent_likelihood    int,
    inherent_impact        int,
    inherent_criteria      int,
    current_level          text,
    current_likelihood     int,
    current_impact         int,
    current_criteria       int,
    residual_level         text,
    residual_likelihood    int,
    residual_impact        int,
    residual_criteria      int,
    decision               text        check (decision in ('TREAT', 'RETAIN', 'INVESTIGATE')),
    priority               int         not null,
    analysis               uuid,
    evaluation             uuid,
    treatment              uuid,
    acceptance_request     uuid,
    acceptance             uuid,
    next_act               text,
    next_due               timestamptz,

    identified_by          text        not null,
    identified_at          timestamptz not null,
    updated_by             text        not null,
    updated_at             timestamptz not null,
    closing_reason         text,
    version                bigint      not null,
    search                 text        not null generated always as
        (lower(code || ' ' || title || ' ' || threat || ' ' || vulnerability || ' ' || event || ' ' || consequence)) stored,
    unique (tenant, code),
    check (stage <> 'ACCEPTED' or acceptance is not null),
    check (stage <> 'TREATING' or treatment is not null),
    check (stage <> 'CLOSED' or closing_reason is not null)
);
create index risk_updated on risk (tenant, updated_at, id);
create index risk_code on risk (tenant, code, id);
create index risk_identified on risk (tenant, identified_at, id);
create index risk_priority on risk (tenant, priority, id);
create index risk_due on risk (tenant, next_due, id) where next_due is not null;
create index risk_stage on risk (tenant, stage, updated_at, id);
create index risk_level on risk (tenant, level, updated_at, id);
create index risk_owner on risk (tenant, owner, updated_at, id);
create index risk_category on risk (tenant, category, updated_at, id);
create index risk_heat_current on risk (tenant, current_criteria, current_likelihood, current_impact) where stage <> 'CLOSED';
create index risk_heat_inherent on risk (tenant, inherent_criteria, inherent_likelihood, inherent_impact) where stage <> 'CLOSED';
create index risk_heat_residual on risk (tenant, residual_criteria, residual_likelihood, residual_impact) where stage <> 'CLOSED';
alter table risk enable row level security;
create policy tenant on risk using (works_for(tenant));

-- Finds risks by item; see issue_item for why this is not a GIN index.
create table risk_item (
    tenant  text not null,
    item    text not null,
    risk_id uuid not null references risk on delete cascade,
    primary key (tenant, item, risk_id)
);
create index risk_item_risk on risk_item (risk_id);
alter table risk_item enable row level security;
create policy tenant on risk_item using (works_for(tenant));

create function index_risk_items() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from risk_item where risk_id = new.id;
    end if;
    insert into risk_item select distinct new.tenant, item, new.id from unnest(new.items) item;
    return null;
end $$;
create trigger index_items after insert on risk for each row execute function index_risk_items();
create trigger reindex_items after update of items on risk for each row
    when (old.items is distinct from new.items) execute function index_risk_items();

-- The number in R-2026-0001: a sequence per tenant and year. Sequences do not wait for each other's transactions, so
-- identifying risks is not serialised; a transaction that fails leaves a gap. The owner's rights are needed once a year.
create function next_risk_number(tenant text, year int) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    name text := 'risk_number_' || md5(tenant) || '_' || year;
begin
    if to_regclass(name) is null then
        perform pg_advisory_xact_lock(hashtextextended(name, 0));
        execute format('create sequence if not exists %I', name);
    end if;
    return nextval(name);
end $$;
revoke all on function next_risk_number from public;
grant execute on function next_risk_number to ${app};
