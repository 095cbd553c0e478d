-- Who wrote criteria, each by name, so that each can be forgotten.
alter table criteria add column writers text[] not null default '{}';

-- The code of the last release reads and writes them as one text.
create function criteria_by() returns trigger language plpgsql as $$
begin
    if new.writers = '{}' then
        new.writers := string_to_array(new."by", ', ');
    end if;
    new."by" := array_to_string(new.writers, ', ');
    return new;
end $$;
create trigger criteria_by before insert or update on criteria for each row execute function criteria_by();

-- A draft knows them one by one, and by what they are called since they were forgotten.
update criteria set writers = coalesce(
    (select draft.writers from criteria_draft draft
     where draft.tenant = criteria.tenant and draft.became = criteria.number),
    array["by"]);
