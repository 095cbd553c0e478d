-- Replicas of two releases may meet: what was announced is never taken back by one whose content is older.
alter table announcement add column revision integer not null default 0 check (revision >= 0);
comment on column announcement.revision is 'Of the content that was announced last; 0 when it was not told yet.';
