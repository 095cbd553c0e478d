-- Which observations speak of an item, the last received first: a list by item reads about as many rows as it shows,
-- however many there are. A table, because an observation speaks of several items and an index on an array has no order.
-- In months by the id, as the evidence is, and thinned and given back together with it.
create table evidence_item (
    tenant      text        not null,
    item        text        not null,
    received_at timestamptz not null,
    id          uuid        not null,
    primary key (tenant, item, received_at, id)
) partition by range (id);
alter table evidence_item enable row level security;
create policy tenant on evidence_item using (works_for(tenant));

do $$
declare
    part record;
begin
    for part in
        select replace(c.relname, 'evidence_', 'evidence_item_') as name, pg_get_expr(c.relpartbound, c.oid) as bounds
        from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'evidence'::regclass
    loop
        execute format('create table %I partition of evidence_item %s', part.name, part.bounds);
        perform wall_off(part.name);
    end loop;
end $$;
insert into evidence_item
select distinct tenant, item, received_at, id from evidence, unnest(items) as item;

create or replace function open_evidence_month(month date) returns void language plpgsql security definer
set search_path from current as $$
declare
    first date := date_trunc('month', month);
    whole text;
    part  text;
begin
    perform pg_advisory_xact_lock(hashtext('evidence_month'));
    foreach whole in array array['evidence', 'evidence_item'] loop
        part := whole || to_char(first, '_YYYY_MM');
        continue when to_regclass(quote_ident(part)) is not null;
        execute format('create table %I partition of %I for values from (%L) to (%L)', part, whole,
            uuid_at(first::timestamp at time zone 'UTC'),
            uuid_at((first + interval '1 month') at time zone 'UTC'));
        perform wall_off(part);
    end loop;
end $$;

-- What is left of a part moves to a new one, and the old one is dropped; an empty one is not replaced.
create function compact_part(whole text, part text, low uuid, high uuid) returns void language plpgsql as $$
declare
    slim text := part || '_slim';
    stay boolean;
begin
    execute format('lock table %I in share row exclusive mode', part);
    execute format('create table %I (like %I including all, check (id >= %L and id < %L))', slim, whole, low, high);
    execute format('insert into %I select * from %I', slim, part);
    execute format('select exists (select from %I)', slim) into stay;
    execute format('alter table %I detach partition %I', whole, part);
    execute format('drop table %I', part);
    if stay then
        execute format('alter table %I rename to %I', slim, part);
        execute format('alter table %I attach partition %I for values from (%L) to (%L)', whole, part, low, high);
        perform wall_off(part);
    else
        execute format('drop table %I', slim);
    end if;
end $$;
revoke execute on function compact_part from public;

-- Waits for nobody longer than a second; true when it was done.
create or replace function compact_evidence_month(month date) returns boolean language plpgsql security definer
set search_path from current as $$
declare
    low   uuid := uuid_at(date_trunc('month', month)::timestamp at time zone 'UTC');
    high  uuid := uuid_at((date_trunc('month', month) + interval '1 month') at time zone 'UTC');
    whole text;
    part  text;
begin
    if to_regclass(quote_ident('evidence' || to_char(month, '_YYYY_MM'))) is null then return false; end if;
    set local lock_timeout = '1s';
    foreach whole in array array['evidence', 'evidence_item'] loop
        part := whole || to_char(month, '_YYYY_MM');
        perform compact_part(whole, part, low, high);
    end loop;
    return true;
exception when lock_not_available then
    return false;
end $$;
