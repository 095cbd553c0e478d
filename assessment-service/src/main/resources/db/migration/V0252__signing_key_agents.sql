-- The agents a key speaks for; none named: for all of its tenant.
alter table signing_key add column agents text[] not null default '{}';
