-- In a row of everybody's ('*') a name stands behind its tenant's: acme/ada. It goes when that tenant asks for it.
create or replace function erase_part(asked uuid, part text, from_block bigint, to_block bigint) returns bigint
    language plpgsql security definer set search_path from current as $$
declare
    wanted  erasure;
    blocks  text := format('tenant = $1 and ctid >= ''(%s,0)'' and ctid < ''(%s,0)''', from_block, to_block);
    called  record;
    changes text;
    hits    text;
    touched bigint;
    changed bigint := 0;
begin
    select * into strict wanted from erasure
    where id = asked and tenant = current_setting('shishin.tenant') and next_look is not null;
    perform set_config('shishin.erasing', 'on', true);
    if wanted.scope = 'TENANT' then
        execute format('delete from %I where ', part) || blocks using wanted.tenant;
        get diagnostics changed = row_count;
        select
            string_agg(format('%1$I = case when starts_with(%1$I, $2) then $3 else %1$I end', attname), ', '),
            string_agg(format('starts_with(%1$I, $2)', attname), ' or ')
        into changes, hits
        from pg_attribute
        where attrelid = to_regclass(quote_ident(part)) and attnum > 0 and not attisdropped and attgenerated = ''
            and atttypid = 'text'::regtype and is_personal(attname);
        if changes is null then return changed; end if;
        execute format('update %I set %s where %s and (%s)', part, changes, blocks, hits)
            using '*', wanted.tenant || '/', 'erased-' || asked;
        get diagnostics touched = row_count;
        return changed + touched;
    end if;
    select
        string_agg(format(case atttypid
            when 'text'::regtype then '%1$I = case when %1$I = $2 then $3 else %1$I end'
            when 'text[]'::regtype then '%1$I = array_replace(%1$I, $2, $3)'
            else '%1$I = renamed(%1$I, $2, $3)' end, attname), ', '),
        string_agg(format(case atttypid
            when 'text'::regtype then '%1$I = $2'
            when 'text[]'::regtype then '$2 = any (%1$I)'
            else 'position($4 in %1$I::text) > 0 and renamed(%1$I, $2, $3) <> %1$I' end, attname), ' or ')
    into changes, hits
    from pg_attribute
    where attrelid = to_regclass(quote_ident(part)) and attnum > 0 and not attisdropped and attgenerated = ''
        and (atttypid = 'jsonb'::regtype
            or (atttypid in ('text'::regtype, 'text[]'::regtype) and is_personal(attname)));
    if changes is null then return 0; end if;
    for called in
        select wanted.tenant as owner, wanted.person as name
        union all select '*', wanted.tenant || '/' || wanted.person
    loop
        execute format('update %I set %s where %s and (%s)', part, changes, blocks, hits)
            using called.owner, called.name, wanted.pseudonym, to_json(called.name)::text;
        get diagnostics touched = row_count;
        changed := changed + touched;
    end loop;
    return changed;
end $$;
