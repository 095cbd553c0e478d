-- By which version of the criteria it was judged, or last looked at; and what exactly made it lapse.
alter table acceptance add column criteria int;
update acceptance a set criteria = e.criteria from evaluation e where e.id = a.evaluation_id;
alter table acceptance alter column criteria set not null;
alter table acceptance add column detail text;
create index acceptance_open on acceptance (tenant, risk_id) where state in ('REQUESTED', 'GRANTED');
create index acceptance_criteria on acceptance (tenant, criteria) where state in ('REQUESTED', 'GRANTED');
