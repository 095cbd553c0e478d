-- How other features enter something in the ledger within a statement of their own: no round trip more than they need.
create function enter_in_ledger(tenant text, ids uuid[], kinds text[], subjects text[], records text[]) returns bigint
    language sql volatile as $$
    with entered as (
        insert into ledger_waiting (id, tenant, kind, subject, record)
        select id, enter_in_ledger.tenant, kind, subject, record
        from unnest(ids, kinds, subjects, records) as e (id, kind, subject, record)
        returning 1
    )
    select count(*) from entered
$$;

-- Whether something waits for its place is asked at every proof that is not there yet.
create index ledger_waiting_subject on ledger_waiting (tenant, subject);

-- Not even a session that plays the replica goes by.
do $$
declare
    grown text;
begin
    foreach grown in array array['ledger_leaf', 'ledger_node', 'ledger_checkpoint', 'ledger_key', 'ledger_timestamp']
    loop
        execute format('alter table %I enable always trigger only_grows', grown);
    end loop;
end $$;
