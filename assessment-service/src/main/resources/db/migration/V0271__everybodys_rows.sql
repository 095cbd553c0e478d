-- What belongs to everybody is read by every tenant, and written by none: "using" alone also decides what may be deleted.
alter policy tenant on edition_part using (works_for(tenant));
create policy everybodys on edition_part for select using (tenant = '*');
alter policy tenant on edition_withdrawal using (works_for(tenant));
create policy everybodys on edition_withdrawal for select using (tenant = '*');
