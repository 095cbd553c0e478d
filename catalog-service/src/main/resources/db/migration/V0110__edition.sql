-- What was announced of the built-in editions keeps its table; an edition is from now on what lives here.
alter table edition rename to announcement;
alter table announcement rename constraint edition_pkey to announcement_pkey;
alter table announcement drop column state;

-- Content by its digest: written once, shared by the revisions that say the same, never changed.
create table edition_content (
    tenant  text  not null,
    digest  text  not null check (digest ~ '^sha256:[0-9a-f]{64}$'),
    content bytea not null,
    primary key (tenant, digest)
);
comment on column edition_content.content is 'JSON lines, compressed (gzip): the description, the corrections, then every line in document order.';
-- It is compressed already, and it is read whole.
alter table edition_content alter column content set storage external;
alter table edition_content enable row level security;
create policy tenant on edition_content using (works_for(tenant) or tenant = '*') with check (works_for(tenant));

create table edition (
    tenant         text        not null,
    id             text        not null check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    state          text        not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    published      integer,
    drafted        integer,
    decided_on     date,
    effective_from date,
    abolished_on   date,
    superseded_by  text        check (superseded_by ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    changed_by     text        not null,
    changed_at     timestamptz not null,
    version        bigint      not null,
    primary key (tenant, id),
    check ((state = 'DRAFT') = (published is null)),
    check (state <> 'DRAFT' or drafted is not null),
    check (state <> 'WITHDRAWN' or drafted is null),
    check (drafted > published),
    check (abolished_on >= effective_from),
    check (superseded_by <> id)
);
comment on column edition.published is 'The revision in force.';
comment on column edition.drafted is 'The revision that is being drafted; none most of the time.';
alter table edition enable row level security;
create policy tenant on edition using (works_for(tenant) or tenant = '*') with check (works_for(tenant));

create table edition_revision (
    tenant       text        not null,
    edition      text        not null,
    number       integer     not null check (number > 0),
    digest       text        not null,
    heading      jsonb       not null,
    corrects     integer,
    reason_ja    text        check (length(reason_ja) between 1 and 2000),
    reason_en    text        check (length(reason_en) between 1 and 2000),
    drafted_by   text        not null,
    drafted_at   timestamptz not null,
    published_by text,
    published_at timestamptz,
    primary key (tenant, edition, number),
    foreign key (tenant, edition) references edition on delete cascade,
    foreign key (tenant, digest) references edition_content,
    check ((published_by is null) = (published_at is null)),
    check ((number = 1) = (corrects is null)),
    check (corrects < number),
    -- A correction says what it corrects.
    check (published_at is null or corrects is null or reason_ja is not null or reason_en is not null)
);
comment on column edition_revision.heading is 'What a list says of the edition, so that a list reads no content.';
create index edition_revision_content on edition_revision (tenant, digest);
alter table edition_revision enable row level security;
create policy tenant on edition_revision using (works_for(tenant) or tenant = '*') with check (works_for(tenant));

-- What was published stands, whoever asks: the code refuses it first, this holds when the code is wrong.
create function published_content_stands() returns trigger language plpgsql as $$
begin
    raise exception 'the content % stands', old.digest using errcode = 'restrict_violation';
end $$;
create trigger published_content_stands before update on edition_content
    for each row execute function published_content_stands();

create function published_revision_stands() returns trigger language plpgsql as $$
begin
    if old.published_at is not null then
        raise exception 'revision % of % is published and stands', old.number, old.edition
            using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger published_revision_stands before update or delete on edition_revision
    for each row execute function published_revision_stands();

create function edition_goes_forward() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.published is null then return old; end if;
    elsif (old.state, new.state) in (
            ('DRAFT', 'DRAFT'), ('DRAFT', 'PUBLISHED'), ('PUBLISHED', 'PUBLISHED'), ('PUBLISHED', 'WITHDRAWN'))
        and coalesce(new.published, 0) >= coalesce(old.published, 0) then
        return new;
    end if;
    raise exception 'the edition % is % and does not go back', old.id, old.state using errcode = 'restrict_violation';
end $$;
create trigger edition_goes_forward before update or delete on edition
    for each row execute function edition_goes_forward();

-- How often the editions of a tenant have changed: what a replica compares to know that what it holds is old.
create table shelf (
    tenant     text        primary key,
    changes    bigint      not null,
    changed_at timestamptz not null
);
create index shelf_by_change on shelf (changed_at);
alter table shelf enable row level security;
create policy tenant on shelf using (works_for(tenant) or tenant = '*') with check (works_for(tenant));

create function shelf_changed() returns trigger language plpgsql as $$
begin
    insert into shelf (tenant, changes, changed_at) values (coalesce(new.tenant, old.tenant), 1, clock_timestamp())
    on conflict (tenant) do update set changes = shelf.changes + 1, changed_at = excluded.changed_at;
    return null;
end $$;
create trigger shelf_changed after insert or update or delete on edition
    for each row execute function shelf_changed();
