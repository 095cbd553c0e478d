-- A stream that is overdue by its cadence is stale: the mark goes to the stream, and with it into the tallies.
create function mark_overdue() returns trigger language plpgsql as $$
begin
    update evidence_stream set overdue_since = new.overdue_since where id = new.id;
    return null;
end $$;
create trigger mark_overdue after update on stream_cadence for each row
    when (old.overdue_since is distinct from new.overdue_since) execute function mark_overdue();
create trigger mark_overdue_new after insert on stream_cadence for each row
    when (new.overdue_since is not null) execute function mark_overdue();

create function forget_overdue() returns trigger language plpgsql as $$
begin
    update evidence_stream set overdue_since = null where id = old.id;
    return null;
end $$;
create trigger forget_overdue after delete on stream_cadence for each row
    when (old.overdue_since is not null) execute function forget_overdue();

update evidence_stream s set overdue_since = c.overdue_since
from stream_cadence c where c.id = s.id and c.overdue_since is not null;
