-- What was entered, in the transaction of what it is about, and waits for its place. No sequence: one would leave gaps.
create table ledger_waiting (
    id      uuid primary key,
    tenant  text not null,
    kind    text not null,
    subject text not null,
    record  text not null check (octet_length(record) < 65536)
);
create index ledger_waiting_order on ledger_waiting (tenant, id);
alter table ledger_waiting enable row level security;
create policy tenant on ledger_waiting using (works_for(tenant));

-- From here on nothing is ever changed: the working role may only add and read, and a trigger refuses it even to the owner.
create table ledger_leaf (
    id       uuid primary key,
    tenant   text   not null,
    position bigint not null check (position >= 0),
    kind     text   not null,
    subject  text   not null,
    record   text   not null,
    hash     bytea  not null check (octet_length(hash) = 32),
    unique (tenant, position)
);
create index ledger_leaf_subject on ledger_leaf (tenant, subject);
alter table ledger_leaf enable row level security;
create policy tenant on ledger_leaf using (works_for(tenant));

-- The roots over each 256 hashes of the level below; level 0 is ledger_leaf.
create table ledger_node (
    tenant   text    not null,
    level    integer not null check (level > 0),
    position bigint  not null check (position >= 0),
    hash     bytea   not null check (octet_length(hash) = 32),
    primary key (tenant, level, position)
);
alter table ledger_node enable row level security;
create policy tenant on ledger_node using (works_for(tenant));

create table ledger_checkpoint (
    id     uuid primary key,
    tenant text        not null,
    size   bigint      not null check (size > 0),
    root   bytea       not null check (octet_length(root) = 32),
    note   text        not null,
    at     timestamptz not null,
    unique (tenant, size)
);
alter table ledger_checkpoint enable row level security;
create policy tenant on ledger_checkpoint using (works_for(tenant));

-- Every key that ever signed, and since which size.
create table ledger_key (
    tenant       text   not null,
    verifier_key text   not null,
    since        bigint not null,
    primary key (tenant, verifier_key)
);
alter table ledger_key enable row level security;
create policy tenant on ledger_key using (works_for(tenant));

-- RFC 3161 tokens over the notes of checkpoints.
create table ledger_timestamp (
    id        uuid primary key,
    tenant    text        not null,
    size      bigint      not null,
    authority text        not null,
    at        timestamptz not null,
    token     bytea       not null,
    unique (tenant, size),
    foreign key (tenant, size) references ledger_checkpoint (tenant, size)
);
alter table ledger_timestamp enable row level security;
create policy tenant on ledger_timestamp using (works_for(tenant));

create function only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger only grows: % on % is refused', tg_op, tg_table_name using errcode = '42501';
end $$;

do $$
declare
    grown text;
begin
    foreach grown in array array['ledger_leaf', 'ledger_node', 'ledger_checkpoint', 'ledger_key', 'ledger_timestamp']
    loop
        execute format('revoke update, delete, truncate on %I from ${app}', grown);
        execute format('create trigger only_grows before update or delete or truncate on %I '
            'for each statement execute function only_grows()', grown);
    end loop;
end $$;
