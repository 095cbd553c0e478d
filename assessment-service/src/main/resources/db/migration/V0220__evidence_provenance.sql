-- Whose word an observation is, which rule placed it and what the tool itself had said, and what came with it.
alter table evidence
    add column signature          text not null default 'UNSIGNED' check (signature in ('SIGNED', 'UNSIGNED')),
    add column signed_with        uuid,
    add column signed_key_id      text,
    add column signer             text,
    add column signature_verified timestamptz,
    add column placed_rule        uuid,
    add column placed_version     bigint,
    add column placed_said        text,
    add column attachment_sha256  text,
    add column attachment_name    text,
    add column attachment_type    text,
    add column attachment_size    bigint,
    add constraint evidence_signature check ((signature = 'SIGNED') = (signed_with is not null));
create index evidence_attachment on evidence (tenant, attachment_sha256) where attachment_sha256 is not null;
