-- The evidence of a subject, the last received first: a page reads about as many rows as it shows, in each month one look.
create index evidence_subject on evidence (tenant, subject_type, subject_id, received_at, id);
