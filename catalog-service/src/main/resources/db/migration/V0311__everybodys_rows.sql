-- What belongs to everybody is read by every tenant, and written by none: "using" alone also decides what may be deleted.
alter policy tenant on announcement using (works_for(tenant));
create policy everybodys on announcement for select using (tenant = '*');
alter policy tenant on edition_content using (works_for(tenant));
create policy everybodys on edition_content for select using (tenant = '*');
alter policy tenant on edition using (works_for(tenant));
create policy everybodys on edition for select using (tenant = '*');
alter policy tenant on edition_revision using (works_for(tenant));
create policy everybodys on edition_revision for select using (tenant = '*');
alter policy tenant on shelf using (works_for(tenant));
create policy everybodys on shelf for select using (tenant = '*');
alter policy tenant on successor_table using (works_for(tenant));
create policy everybodys on successor_table for select using (tenant = '*');
