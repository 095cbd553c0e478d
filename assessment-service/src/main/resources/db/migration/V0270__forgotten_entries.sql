-- The text of an entry may be forgotten, when a person or a tenant is erased; its place and its hash never.
alter table ledger_leaf alter column record drop not null;

create or replace function only_grows() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_relid = 'ledger_leaf'::regclass and erases(tg_relid) then return null; end if;
    raise exception 'the ledger only grows: % on % is refused', tg_op, tg_table_name using errcode = '42501';
end $$;

create function only_forgets() returns trigger language plpgsql as $$
begin
    if new.record is null and new.subject in (old.subject, '')
        and (new.id, new.tenant, new.position, new.kind, new.hash)
            = (old.id, old.tenant, old.position, old.kind, old.hash) then
        return new;
    end if;
    raise exception 'the ledger only grows: an entry can be forgotten, not changed' using errcode = '42501';
end $$;
create trigger only_forgets before update on ledger_leaf for each row execute function only_forgets();
alter table ledger_leaf enable always trigger only_forgets;

-- As an erasure on record asks for, of the tenant the session works for, from one place in the log up to another.
create function forget_entries(asked uuid, from_place bigint, to_place bigint) returns bigint
    language plpgsql security definer set search_path from current as $$
declare
    wanted  record;
    touched bigint;
begin
    select * into strict wanted from erasure
    where id = asked and tenant = current_setting('shishin.tenant') and next_look is not null;
    perform set_config('shishin.erasing', 'on', true);
    update ledger_leaf set record = null, subject = case wanted.scope when 'TENANT' then '' else subject end
    where tenant = wanted.tenant and position >= from_place and position < to_place and record is not null
        and (wanted.scope = 'TENANT' or record::jsonb ->> 'by' = wanted.person);
    get diagnostics touched = row_count;
    return touched;
end $$;
revoke execute on function forget_entries from public;
grant execute on function forget_entries to ${app};
