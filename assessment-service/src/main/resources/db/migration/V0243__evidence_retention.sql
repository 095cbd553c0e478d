-- How long every observation of a tenant stays, in versions; after that the first, the last and each change of result do.
create table evidence_retention (
    id                  uuid primary key,
    tenant              text        not null,
    version             bigint      not null check (version > 0),
    everything_for_days integer check (everything_for_days > 0),
    set_by              text        not null,
    set_at              timestamptz not null,
    unique (tenant, version)
);
alter table evidence_retention enable row level security;
create policy tenant on evidence_retention using (works_for(tenant));

-- How far a month has been thinned for a tenant: up to which stream, and when it was done with all.
create table evidence_thinning (
    tenant  text   not null,
    month   date   not null,
    stream  uuid   not null,
    removed bigint not null,
    done_at timestamptz,
    primary key (tenant, month)
);
alter table evidence_thinning enable row level security;
create policy tenant on evidence_thinning using (works_for(tenant));

create index evidence_stream_walk on evidence_stream (tenant, id);

-- What answers, proposals and findings point to is never thinned out.
create table evidence_citation (
    evidence_id uuid primary key,
    tenant      text not null
);
alter table evidence_citation enable row level security;
create policy tenant on evidence_citation using (works_for(tenant));

create function cite(tenant text, citing jsonb) returns void language sql as $$
    insert into evidence_citation (evidence_id, tenant)
    select distinct cited::uuid, tenant
    from (values ('evidence'), ('closing_evidence'), ('recovery')) as k (name),
        jsonb_array_elements_text(case jsonb_typeof(citing -> k.name)
            when 'array' then citing -> k.name
            when 'string' then jsonb_build_array(citing -> k.name)
            else '[]' end) as cited
    on conflict do nothing
$$;
create function cite() returns trigger language plpgsql as $$
begin
    perform cite(new.tenant, to_jsonb(new));
    return null;
end $$;
create trigger cite after insert on answer for each row execute function cite();
create trigger cite after insert on proposal for each row execute function cite();
create trigger cite after insert or update on finding for each row execute function cite();
select cite(tenant, to_jsonb(a)) from answer a;
select cite(tenant, to_jsonb(p)) from proposal p;
select cite(tenant, to_jsonb(f)) from finding f;

-- Gives back the space of a month of which most was thinned out: what stays moves to a new part, the old one is dropped.
-- An empty month is dropped and not replaced. Waits for nobody longer than a second; true when it was done.
create function compact_evidence_month(month date) returns boolean language plpgsql security definer
set search_path from current as $$
declare
    part  text := 'evidence_' || to_char(month, 'YYYY_MM');
    slim  text := part || '_slim';
    low   uuid := uuid_at(date_trunc('month', month)::timestamp at time zone 'UTC');
    high  uuid := uuid_at((date_trunc('month', month) + interval '1 month') at time zone 'UTC');
    stay  boolean;
begin
    if to_regclass(quote_ident(part)) is null then return false; end if;
    set local lock_timeout = '1s';
    execute format('lock table %I in share row exclusive mode', part);
    execute format('create table %I (like evidence including all, check (id >= %L and id < %L))', slim, low, high);
    execute format('insert into %I select * from %I', slim, part);
    execute format('select exists (select from %I)', slim) into stay;
    execute format('alter table evidence detach partition %I', part);
    execute format('drop table %I', part);
    if not stay then
        execute format('drop table %I', slim);
        return true;
    end if;
    execute format('alter table %I rename to %I', slim, part);
    execute format('alter table evidence attach partition %I for values from (%L) to (%L)', part, low, high);
    perform wall_off(part);
    return true;
exception when lock_not_available then
    return false;
end $$;
revoke execute on function compact_evidence_month from public;
grant execute on function compact_evidence_month to ${app};
