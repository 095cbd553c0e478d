-- How things stand, in counts. The rows that change it keep them, in the same transaction and in whatever way they are
-- written, so that nobody ever counts rows to read it. A place is 'tenant', 'subject:<type>:<id>' or 'assessment:<id>'.

-- Of the item '', asked says how many subjects have been assessed; maturity and target are sums over rated and targeted.
create table answer_tally (
    tenant         text        not null,
    edition        text        not null,
    place          text        not null,
    item           text        not null,
    since          timestamptz not null,
    asked          integer     not null default 0,
    conforming     integer     not null default 0,
    partial        integer     not null default 0,
    non_conforming integer     not null default 0,
    not_applicable integer     not null default 0,
    not_assessed   integer     not null default 0,
    maturity       integer     not null default 0,
    rated          integer     not null default 0,
    target         integer     not null default 0,
    targeted       integer     not null default 0,
    primary key (tenant, edition, place, item)
);
alter table answer_tally enable row level security;
create policy tenant on answer_tally using (works_for(tenant));

-- Every change of it: the counts from then on, until the next.
create table answer_tally_past (
    like answer_tally including defaults,
    primary key (tenant, edition, place, item, since)
);
alter table answer_tally_past enable row level security;
create policy tenant on answer_tally_past using (works_for(tenant));

-- Each stream counts once: as stale, or else by its latest result.
create table stream_tally (
    tenant         text        not null,
    edition        text        not null,
    place          text        not null,
    item           text        not null,
    since          timestamptz not null,
    passing        integer     not null default 0,
    failing        integer     not null default 0,
    not_applicable integer     not null default 0,
    not_checked    integer     not null default 0,
    stale          integer     not null default 0,
    primary key (tenant, edition, place, item)
);
alter table stream_tally enable row level security;
create policy tenant on stream_tally using (works_for(tenant));

create table stream_tally_past (
    like stream_tally including defaults,
    primary key (tenant, edition, place, item, since)
);
alter table stream_tally_past enable row level security;
create policy tenant on stream_tally_past using (works_for(tenant));

-- Time never runs backwards in a row, whatever the clocks of those who write say: the order of the locks is the order.
create function add_to_tally(change answer_tally) returns void language sql as $$
    with changed as (
        insert into answer_tally as t
        select (change).*
        where (change.asked, change.conforming, change.partial, change.non_conforming, change.not_applicable,
            change.not_assessed, change.maturity, change.rated, change.target, change.targeted)
            <> (0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        on conflict (tenant, edition, place, item) do update set
            since = greatest(t.since, excluded.since),
            asked = t.asked + excluded.asked,
            conforming = t.conforming + excluded.conforming,
            partial = t.partial + excluded.partial,
            non_conforming = t.non_conforming + excluded.non_conforming,
            not_applicable = t.not_applicable + excluded.not_applicable,
            not_assessed = t.not_assessed + excluded.not_assessed,
            maturity = t.maturity + excluded.maturity,
            rated = t.rated + excluded.rated,
            target = t.target + excluded.target,
            targeted = t.targeted + excluded.targeted
        returning t.*
    )
    insert into answer_tally_past select * from changed
    on conflict (tenant, edition, place, item, since) do update set
        asked = excluded.asked, conforming = excluded.conforming, partial = excluded.partial,
        non_conforming = excluded.non_conforming, not_applicable = excluded.not_applicable,
        not_assessed = excluded.not_assessed, maturity = excluded.maturity, rated = excluded.rated,
        target = excluded.target, targeted = excluded.targeted
$$;

-- What one answer counts. A maturity of what does not apply says nothing.
create function counted(given answer, edition text, place text) returns answer_tally language sql immutable as $$
    select row(given.tenant, edition, place, given.item, given.answered_at, 0,
        (given.result = 'CONFORMS')::int,
        (given.result = 'PARTIAL')::int,
        (given.result = 'DOES_NOT_CONFORM')::int,
        (given.result = 'NOT_APPLICABLE')::int,
        (given.result = 'NOT_ASSESSED')::int,
        case when given.result = 'NOT_APPLICABLE' then 0 else coalesce(given.maturity, 0) end,
        (given.maturity is not null and given.result <> 'NOT_APPLICABLE')::int,
        case when given.result = 'NOT_APPLICABLE' then 0 else coalesce(given.target_maturity, 0) end,
        (given.target_maturity is not null and given.result <> 'NOT_APPLICABLE')::int)::answer_tally
$$;

create function difference(now answer_tally, was answer_tally) returns answer_tally language sql immutable as $$
    select row(now.tenant, now.edition, now.place, now.item, now.since, now.asked - was.asked,
        now.conforming - was.conforming, now.partial - was.partial, now.non_conforming - was.non_conforming,
        now.not_applicable - was.not_applicable, now.not_assessed - was.not_assessed, now.maturity - was.maturity,
        now.rated - was.rated, now.target - was.target, now.targeted - was.targeted)::answer_tally
$$;

-- In an assessment, and of a subject, the answer given last takes the place of the one before; the tenant's are added up.
create function tally_answer(given answer) returns void language plpgsql as $$
declare
    about      assessment;
    somewhere  text;
    said       answer_tally;
    was        answer_tally;
    change     answer_tally;
begin
    select * into strict about from assessment where id = given.assessment_id;
    foreach somewhere in array array[
        'assessment:' || given.assessment_id, 'subject:' || about.subject_type || ':' || about.subject_id]
    loop
        said := counted(given, about.edition, somewhere);
        insert into answer_tally (tenant, edition, place, item, since)
            values (said.tenant, said.edition, somewhere, said.item, said.since) on conflict do nothing;
        select * into strict was from answer_tally t
            where t.tenant = said.tenant and t.edition = said.edition and t.place = somewhere and t.item = said.item
            for update;
        change := difference(said, was);
        perform add_to_tally(change);
    end loop;
    change.place := 'tenant';
    perform add_to_tally(change);
end $$;

create function tally_answer() returns trigger language plpgsql as $$
begin
    perform tally_answer(new);
    return null;
end $$;
create trigger tally after insert on answer for each row execute function tally_answer();

-- A subject is asked from the moment its first assessment by an edition is open.
create function tally_subject(about assessment) returns void language plpgsql as $$
declare
    asks answer_tally := row(about.tenant, about.edition, 'subject:' || about.subject_type || ':' || about.subject_id,
        '', about.updated_at, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0)::answer_tally;
begin
    insert into answer_tally select (asks).* on conflict do nothing;
    if not found then return; end if;
    insert into answer_tally_past select (asks).*;
    asks.place := 'tenant';
    perform add_to_tally(asks);
end $$;

create function tally_subject() returns trigger language plpgsql as $$
begin
    perform tally_subject(new);
    return null;
end $$;
create trigger tally after insert or update on assessment for each row when (new.state <> 'DRAFT')
    execute function tally_subject();

-- Rows are taken in one order by all who change them, so that no two wait for each other.
create function add_to_tally(changes stream_tally[]) returns void language sql as $$
    with changed as (
        insert into stream_tally as t
        select tenant, edition, place, item, max(since), sum(passing), sum(failing), sum(not_applicable),
            sum(not_checked), sum(stale)
        from unnest(changes)
        group by tenant, edition, place, item
        having (sum(passing), sum(failing), sum(not_applicable), sum(not_checked), sum(stale)) <> (0, 0, 0, 0, 0)
        order by tenant, edition, place, item
        on conflict (tenant, edition, place, item) do update set
            since = greatest(t.since, excluded.since),
            passing = t.passing + excluded.passing,
            failing = t.failing + excluded.failing,
            not_applicable = t.not_applicable + excluded.not_applicable,
            not_checked = t.not_checked + excluded.not_checked,
            stale = t.stale + excluded.stale
        returning t.*
    )
    insert into stream_tally_past select * from changed
    on conflict (tenant, edition, place, item, since) do update set
        passing = excluded.passing, failing = excluded.failing, not_applicable = excluded.not_applicable,
        not_checked = excluded.not_checked, stale = excluded.stale
$$;

-- overdue_since: news was due by its cadence and has not come.
alter table evidence_stream add column overdue_since timestamptz;

-- What is out of date: it has expired, newer evidence is wanted, or news is overdue.
create function is_stale(s evidence_stream) returns boolean language sql immutable as $$
    select s.expired_at is not null or s.wanted_since is not null or s.overdue_since is not null
$$;

-- What a stream adds to, or takes from, each item it speaks of: of its subject and of the tenant.
create function shares(s evidence_stream, sign integer, at timestamptz) returns setof stream_tally
language sql immutable as $$
    select s.tenant, s.edition, p.place, i.item, at,
        sign * (state = 'PASS')::int,
        sign * (state in ('FAIL', 'ERROR'))::int,
        sign * (state = 'NOT_APPLICABLE')::int,
        sign * (state = 'NOT_CHECKED')::int,
        sign * (state = 'STALE')::int
    from (select distinct unnest(s.items) as item) i
    cross join (values ('tenant'), ('subject:' || s.subject_type || ':' || s.subject_id)) as p (place)
    cross join (select case when is_stale(s) then 'STALE' else s.result end) as c (state)
$$;

create function tally_new_streams() returns trigger language plpgsql as $$
begin
    perform add_to_tally(array(
        select s from told n, shares(row(n.*)::evidence_stream, 1, n.updated_at) s));
    return null;
end $$;
create trigger tally_new after insert on evidence_stream referencing new table as told
    for each statement execute function tally_new_streams();

-- Most news changes nothing here. What is marked without a time of its own is marked now.
create function tally_changed_streams() returns trigger language plpgsql as $$
begin
    perform add_to_tally(array(
        with changed as (
            select row(w.*)::evidence_stream as before, row(n.*)::evidence_stream as after,
                case when n.updated_at > w.updated_at then n.updated_at else now() end as at
            from was w join told n on n.id = w.id
            where (w.items, w.result, is_stale(row(w.*)::evidence_stream))
                is distinct from (n.items, n.result, is_stale(row(n.*)::evidence_stream))
        )
        select s from changed c, shares(c.before, -1, c.at) s
        union all
        select s from changed c, shares(c.after, 1, c.at) s));
    return null;
end $$;
create trigger tally_changed after update on evidence_stream referencing old table as was new table as told
    for each statement execute function tally_changed_streams();

-- What is there already: the answers with their past, the streams as they stand.
do $$
declare
    about assessment;
    given answer;
begin
    for about in select * from assessment where state <> 'DRAFT' order by updated_at loop
        perform tally_subject(about);
    end loop;
    for given in select * from answer order by answered_at, revision loop
        perform tally_answer(given);
    end loop;
end $$;
insert into stream_tally
select s.tenant, s.edition, s.place, s.item, max(s.since), sum(s.passing), sum(s.failing), sum(s.not_applicable),
    sum(s.not_checked), sum(s.stale)
from evidence_stream e, shares(e, 1, e.updated_at) s
group by s.tenant, s.edition, s.place, s.item;
insert into stream_tally_past select * from stream_tally;

-- What each item weighs with a tenant, in versions; what is not named weighs as what it stands under, and else 1.
create table posture_weights (
    id      uuid primary key,
    tenant  text        not null,
    edition text        not null,
    version bigint      not null check (version > 0),
    weights jsonb       not null,
    set_by  text        not null,
    set_at  timestamptz not null,
    unique (tenant, edition, version)
);
alter table posture_weights enable row level security;
create policy tenant on posture_weights using (works_for(tenant));
