-- Observations by the month of their receipt, so that old ones can be thinned, and their space given back, apart from the
-- new. The id is a UUIDv7 and begins with the moment it was made: the id alone is the key, and finds its month.
create function uuid_at(at timestamptz) returns uuid language sql immutable as $$
    select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
$$;

-- What makes evidence the same when it is sent again. Apart from the months, because it holds across all of them, and
-- longer than the evidence: what was thinned out is still known when it comes again.
create table evidence_identity (
    identity    uuid primary key,
    tenant      text not null,
    evidence_id uuid not null,
    stream_id   uuid not null references evidence_stream,
    content     uuid not null
);
alter table evidence_identity enable row level security;
create policy tenant on evidence_identity using (works_for(tenant));
insert into evidence_identity
select identity, tenant, id, stream_id, content from evidence where identity <> id;

alter table evidence drop constraint evidence_identity_key;
create temporary table index_of_evidence on commit drop as
select indexdef from pg_indexes where schemaname = current_schema() and tablename = 'evidence' and indexname <> 'evidence_pkey';
alter index evidence_pkey rename to evidence_before_pkey;
alter table evidence rename to evidence_before;

create table evidence (
    like evidence_before including defaults including constraints,
    primary key (id),
    foreign key (stream_id) references evidence_stream
) partition by range (id);
alter table evidence enable row level security;
create policy tenant on evidence using (works_for(tenant));

-- Whoever reads a month by its own name meets the same wall.
create function wall_off(part text) returns void language plpgsql as $$
begin
    execute format('alter table %I enable row level security', part);
    execute format('create policy tenant on %I using (works_for(tenant))', part);
end $$;

-- Opens a month for evidence, once, whoever asks; as the owner, because the service owns nothing.
create function open_evidence_month(month date) returns void language plpgsql security definer
set search_path from current as $$
declare
    first date := date_trunc('month', month);
    part  text := 'evidence_' || to_char(first, 'YYYY_MM');
begin
    perform pg_advisory_xact_lock(hashtext('evidence_month'));
    if to_regclass(quote_ident(part)) is not null then return; end if;
    execute format('create table %I partition of evidence for values from (%L) to (%L)', part,
        uuid_at(first::timestamp at time zone 'UTC'),
        uuid_at((first + interval '1 month') at time zone 'UTC'));
    perform wall_off(part);
end $$;
revoke execute on function open_evidence_month from public;
grant execute on function open_evidence_month to ${app};

-- All that was made before the oldest month; then a month for each since the oldest evidence, and some to come.
do $$
declare
    oldest date := (select date_trunc('month', coalesce(min(received_at), now()) at time zone 'UTC') from evidence_before);
begin
    execute format('create table evidence_first partition of evidence for values from (minvalue) to (%L)',
        uuid_at(oldest::timestamp at time zone 'UTC'));
    perform wall_off('evidence_first');
    perform open_evidence_month(month::date)
        from generate_series(oldest, now() at time zone 'UTC' + interval '3 months', interval '1 month') as month;
end $$;

insert into evidence select * from evidence_before;
do $$
declare
    definition text;
    definitions text[] := array(select indexdef from index_of_evidence);
begin
    drop table evidence_before;
    alter table evidence drop column identity, drop column content;
    foreach definition in array definitions loop
        execute definition;
    end loop;
end $$;
