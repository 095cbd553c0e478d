-- The local copy of guideline items, fed by the catalogue's facts. Rows of tenant '*' belong to everybody.
create table edition (
    tenant   text not null,
    id       text not null,
    title_ja text not null,
    title_en text not null,
    digest   text not null,
    primary key (tenant, id)
);
alter table edition enable row level security;
create policy tenant on edition using (works_for(tenant) or tenant = '*') with check (works_for(tenant));

create table guideline_item (
    tenant     text     not null,
    edition    text     not null,
    code       text     not null,
    parent     text,
    kind       text     not null,
    level      smallint,
    phase      text,
    viewpoint  text,
    ja         text     not null,
    en         text,
    assessable boolean  not null,
    primary key (tenant, edition, code),
    foreign key (tenant, edition) references edition
);
create index guideline_item_edition on guideline_item (edition, code);
alter table guideline_item enable row level security;
create policy tenant on guideline_item using (works_for(tenant) or tenant = '*') with check (works_for(tenant));
