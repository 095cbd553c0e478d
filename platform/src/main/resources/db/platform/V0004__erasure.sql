-- What is forgotten of a person, or of a tenant, and by whose wish: the names themselves are gone when it is over.
create table if not exists erasure (
    id            uuid        primary key,
    tenant        text        not null,
    scope         text        not null check (scope in ('PERSON', 'TENANT')),
    person        text,
    pseudonym     text,
    requested_at  timestamptz not null,
    watched_until timestamptz not null,
    next_look     timestamptz,
    changed       bigint      not null default 0,
    erased_at     timestamptz,
    check (scope = 'PERSON' or (person is null and pseudonym is null))
);
create unique index if not exists erasure_person on erasure (tenant, person) where person is not null;
create index if not exists erasure_due on erasure (next_look) where next_look is not null;
alter table erasure enable row level security;
drop policy if exists tenant on erasure;
create policy tenant on erasure using (works_for(tenant));
-- What was asked for stays on record.
revoke delete, truncate on erasure from ${app};

-- Whether a column, or a member of a JSON document, holds the name of somebody: by what it is called.
create or replace function is_personal(name text) returns boolean language sql immutable parallel safe
return (select known ~ '(^|_)by$|^(actor|assignee|caller|deputy|lead|on_behalf_of|owner|received_from|responsible|reviewers|signer|writers)$'
           and known not in ('superseded_by', 'held_by', 'reopened_by')
        from (select lower(regexp_replace(name, '([a-z])([A-Z])', '\1_\2', 'g')) as known) spelt);

create or replace function renamed(document jsonb, person text, pseudonym text, personal boolean default false)
    returns jsonb language plpgsql immutable parallel safe as $$
begin
    return case jsonb_typeof(document)
        when 'object' then (
            select coalesce(jsonb_object_agg(key, renamed(value, person, pseudonym, is_personal(key))), '{}')
            from jsonb_each(document))
        when 'array' then (
            select coalesce(jsonb_agg(renamed(value, person, pseudonym, personal) order by place), '[]')
            from jsonb_array_elements(document) with ordinality as e (value, place))
        when 'string' then
            case when personal and document #>> '{}' = person then to_jsonb(pseudonym) else document end
        else document
    end;
end $$;

-- Whether a trigger fires for an erasure: only the owner's own function below can say so, not the role that works.
create or replace function erases(relation oid) returns boolean language sql stable
return coalesce(current_setting('shishin.erasing', true), '') = 'on'
    and (select pg_has_role(current_user, relowner, 'usage') from pg_class where oid = relation);

-- Does in some blocks of a table what an erasure on record asks for, of the tenant the session works for and no other.
create or replace function erase_part(asked uuid, part text, from_block bigint, to_block bigint) returns bigint
    language plpgsql security definer set search_path from current as $$
declare
    wanted  erasure;
    blocks  text := format('tenant = $1 and ctid >= ''(%s,0)'' and ctid < ''(%s,0)''', from_block, to_block);
    changes text;
    hits    text;
    touched bigint;
begin
    select * into strict wanted from erasure
    where id = asked and tenant = current_setting('shishin.tenant') and next_look is not null;
    perform set_config('shishin.erasing', 'on', true);
    if wanted.scope = 'TENANT' then
        execute format('delete from %I where ', part) || blocks using wanted.tenant;
    else
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
        execute format('update %I set %s where %s and (%s)', part, changes, blocks, hits)
            using wanted.tenant, wanted.person, wanted.pseudonym, to_json(wanted.person)::text;
    end if;
    get diagnostics touched = row_count;
    return touched;
end $$;
revoke execute on function erase_part from public;
grant execute on function erase_part to ${app};
