-- What becomes of answers when one edition follows another, as the catalogue planned it: part by part, in any order.
create table carry_over_part (
    tenant         text        not null,
    plan_id        uuid        not null,
    part           integer     not null check (part between 1 and parts),
    parts          integer     not null,
    before_edition text        not null,
    after_edition  text        not null,
    lines          jsonb       not null,
    planned_at     timestamptz not null,
    primary key (tenant, plan_id, part)
);
create index carry_over_part_editions on carry_over_part (tenant, before_edition, after_edition);
alter table carry_over_part enable row level security;
create policy tenant on carry_over_part using (works_for(tenant));
