-- What every answer and every observation sets off, in as few statements as it takes.

-- In an assessment, and of a subject, the answer given last takes the place of the one before; the tenant's are added up.
-- Rows are taken in this order by all who change them. What changes nothing leaves no past behind.
create or replace function tally_answer() returns trigger language plpgsql as $$
begin
    with about as (
        select edition, 'subject:' || subject_type || ':' || subject_id as subject
        from assessment where id = new.assessment_id
    ), said as (
        select a.edition, p.place, c.*
        from about a
        cross join lateral (values ('assessment:' || new.assessment_id), (a.subject)) as p (place)
        cross join lateral (select
            (new.result = 'CONFORMS')::int as conforming,
            (new.result = 'PARTIAL')::int as partial,
            (new.result = 'DOES_NOT_CONFORM')::int as non_conforming,
            (new.result = 'NOT_APPLICABLE')::int as not_applicable,
            (new.result = 'NOT_ASSESSED')::int as not_assessed,
            case when new.result = 'NOT_APPLICABLE' then 0 else coalesce(new.maturity, 0) end as maturity,
            (new.maturity is not null and new.result <> 'NOT_APPLICABLE')::int as rated,
            case when new.result = 'NOT_APPLICABLE' then 0 else coalesce(new.target_maturity, 0) end as target,
            (new.target_maturity is not null and new.result <> 'NOT_APPLICABLE')::int as targeted) as c
    ), taken as (
        insert into answer_tally as t (tenant, edition, place, item, since, conforming, partial, non_conforming,
            not_applicable, not_assessed, maturity, rated, target, targeted)
        select new.tenant, edition, place, new.item, new.answered_at, conforming, partial, non_conforming,
            not_applicable, not_assessed, maturity, rated, target, targeted
        from said
        on conflict (tenant, edition, place, item) do update set
            since = greatest(t.since, excluded.since),
            conforming = excluded.conforming,
            partial = excluded.partial,
            non_conforming = excluded.non_conforming,
            not_applicable = excluded.not_applicable,
            not_assessed = excluded.not_assessed,
            maturity = excluded.maturity,
            rated = excluded.rated,
            target = excluded.target,
            targeted = excluded.targeted
        where (t.conforming, t.partial, t.non_conforming, t.not_applicable, t.not_assessed, t.maturity, t.rated,
            t.target, t.targeted)
            <> (excluded.conforming, excluded.partial, excluded.non_conforming, excluded.not_applicable,
            excluded.not_assessed, excluded.maturity, excluded.rated, excluded.target, excluded.targeted)
        returning with (old as was, new as told) told.*,
            told.conforming - coalesce(was.conforming, 0) as more_conforming,
            told.partial - coalesce(was.partial, 0) as more_partial,
            told.non_conforming - coalesce(was.non_conforming, 0) as more_non_conforming,
            told.not_applicable - coalesce(was.not_applicable, 0) as more_not_applicable,
            told.not_assessed - coalesce(was.not_assessed, 0) as more_not_assessed,
            told.maturity - coalesce(was.maturity, 0) as more_maturity,
            told.rated - coalesce(was.rated, 0) as more_rated,
            told.target - coalesce(was.target, 0) as more_target,
            told.targeted - coalesce(was.targeted, 0) as more_targeted
    ), added as (
        insert into answer_tally as t (tenant, edition, place, item, since, conforming, partial, non_conforming,
            not_applicable, not_assessed, maturity, rated, target, targeted)
        select tenant, edition, 'tenant', item, new.answered_at, more_conforming, more_partial, more_non_conforming,
            more_not_applicable, more_not_assessed, more_maturity, more_rated, more_target, more_targeted
        from taken
        where place like 'subject:%'
        on conflict (tenant, edition, place, item) do update set
            since = greatest(t.since, excluded.since),
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
    insert into answer_tally_past (tenant, edition, place, item, since, conforming, partial, non_conforming,
        not_applicable, not_assessed, maturity, rated, target, targeted)
    select tenant, edition, place, item, since, conforming, partial, non_conforming, not_applicable, not_assessed,
        maturity, rated, target, targeted
    from taken
    union all
    select tenant, edition, place, item, since, conforming, partial, non_conforming, not_applicable, not_assessed,
        maturity, rated, target, targeted
    from added
    on conflict (tenant, edition, place, item, since) do update set
        conforming = excluded.conforming, partial = excluded.partial, non_conforming = excluded.non_conforming,
        not_applicable = excluded.not_applicable, not_assessed = excluded.not_assessed,
        maturity = excluded.maturity, rated = excluded.rated, target = excluded.target, targeted = excluded.targeted;
    return null;
end $$;
drop function tally_answer(answer);
drop function difference(answer_tally, answer_tally);
drop function counted(answer, text, text);

-- Most answers cite nothing.
drop trigger cite on answer;
create trigger cite after insert on answer for each row when (new.evidence <> '{}') execute function cite();

-- Most news changes no count, and most that is written at once begins no stream.
create or replace function tally_new_streams() returns trigger language plpgsql as $$
declare
    changes stream_tally[] := array(
        select s from told n, shares(row(n.*)::evidence_stream, 1, n.updated_at) s);
begin
    if changes <> '{}' then perform add_to_tally(changes); end if;
    return null;
end $$;

create or replace function tally_changed_streams() returns trigger language plpgsql as $$
declare
    changes stream_tally[] := array(
        with changed as (
            select row(w.*)::evidence_stream as before, row(n.*)::evidence_stream as after,
                case when n.updated_at > w.updated_at then n.updated_at else now() end as at
            from was w join told n on n.id = w.id
            where (w.items, w.result, is_stale(row(w.*)::evidence_stream))
                is distinct from (n.items, n.result, is_stale(row(n.*)::evidence_stream))
        )
        select s from changed c, shares(c.before, -1, c.at) s
        union all
        select s from changed c, shares(c.after, 1, c.at) s);
begin
    if changes <> '{}' then perform add_to_tally(changes); end if;
    return null;
end $$;
