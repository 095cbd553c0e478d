-- The public keys a tenant trusts; a key is never changed, only revoked.
create table signing_key (
    id                uuid primary key,
    tenant            text        not null,
    key_id            text        not null,
    signer            text        not null,
    algorithm         text        not null,
    public_key        text        not null,
    thumbprint        text        not null,
    valid_from        timestamptz not null,
    valid_until       timestamptz,
    revoked_at        timestamptz,
    revoked_by        text,
    revocation_reason text,
    registered_by     text        not null,
    registered_at     timestamptz not null,
    version           bigint      not null,
    unique (tenant, key_id),
    check (valid_until > valid_from),
    check ((revoked_at is null) = (revoked_by is null))
);
create index signing_key_registered on signing_key (tenant, registered_at, id);
create index signing_key_name on signing_key (tenant, key_id, id);
alter table signing_key enable row level security;
create policy tenant on signing_key using (works_for(tenant));
