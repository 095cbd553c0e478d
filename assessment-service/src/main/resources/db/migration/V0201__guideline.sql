-- The local copy of the guideline's editions, as the catalogue published them: part by part, in any order.
create table edition_part (
    tenant   text        not null,
    edition  text        not null,
    digest   text        not null,
    part     integer     not null check (part between 1 and parts),
    parts    integer     not null,
    title_ja text        not null,
    title_en text,
    items    jsonb       not null,
    heard_at timestamptz not null,
    primary key (tenant, edition, digest, part)
);
create index edition_part_edition on edition_part (edition);
alter table edition_part enable row level security;
create policy tenant on edition_part using (works_for(tenant) or tenant = '*') with check (works_for(tenant));
