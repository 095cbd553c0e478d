-- What the risk service told of risks, as it was told; how a risk stood at a time is what was told of it until then.
create table risk_news (
    id              uuid primary key,
    tenant          text        not null,
    risk_id         uuid        not null,
    step            text        not null,
    at              timestamptz not null,
    code            text,
    title           text,
    edition         text,
    items           text[]      not null,
    level           text check (level in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    within_appetite boolean
);
create index risk_news_course on risk_news (tenant, risk_id, at, id);
alter table risk_news enable row level security;
create policy tenant on risk_news using (works_for(tenant));
