-- A risk that was only identified has no level and lies on no map: it need not stand in their indexes.
drop index risk_level;
create index risk_level on risk (tenant, level, updated_at, id) where level is not null;
drop index risk_heat_current;
create index risk_heat_current on risk (tenant, current_criteria, current_likelihood, current_impact)
    where stage <> 'CLOSED' and current_criteria is not null;
drop index risk_heat_inherent;
create index risk_heat_inherent on risk (tenant, inherent_criteria, inherent_likelihood, inherent_impact)
    where stage <> 'CLOSED' and inherent_criteria is not null;
drop index risk_heat_residual;
create index risk_heat_residual on risk (tenant, residual_criteria, residual_likelihood, residual_impact)
    where stage <> 'CLOSED' and residual_criteria is not null;

-- The triggers alone write here, so the key finds every row, and no foreign key need look at the risk again.
create or replace function index_risk_items() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from risk_item where tenant = old.tenant and item = any (old.items) and risk_id = old.id;
    end if;
    if tg_op <> 'DELETE' then
        insert into risk_item select distinct new.tenant, item, new.id from unnest(new.items) item;
    end if;
    return null;
end $$;
create trigger forget_items after delete on risk for each row execute function index_risk_items();
alter table risk_item drop constraint risk_item_risk_id_fkey;
drop index risk_item_risk;
