-- What belongs to everybody is read by every tenant, and written by none: "using" alone also decides what may be deleted.
alter policy tenant on edition using (works_for(tenant));
create policy everybodys on edition for select using (tenant = '*');
alter policy tenant on guideline_item using (works_for(tenant));
create policy everybodys on guideline_item for select using (tenant = '*');
