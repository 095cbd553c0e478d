-- What was published stands, but for the name of who published it; and it goes with its tenant.
create or replace function published_revision_stands() returns trigger language plpgsql as $$
begin
    if old.published_at is not null and not erases(tg_relid) then
        raise exception 'revision % of % is published and stands', old.number, old.edition
            using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create or replace function edition_goes_forward() returns trigger language plpgsql as $$
begin
    if erases(tg_relid) then
        return case tg_op when 'DELETE' then old else new end;
    elsif tg_op = 'DELETE' then
        if old.published is null then return old; end if;
    elsif (old.state, new.state) in (
            ('DRAFT', 'DRAFT'), ('DRAFT', 'PUBLISHED'), ('PUBLISHED', 'PUBLISHED'), ('PUBLISHED', 'WITHDRAWN'))
        and coalesce(new.published, 0) >= coalesce(old.published, 0) then
        return new;
    end if;
    raise exception 'the edition % is % and does not go back', old.id, old.state using errcode = 'restrict_violation';
end $$;
