select set_config('shishin.tenant', 'last-release', false);
insert into issue (id, tenant, source, title, description, edition, items, subject_type, subject_id, severity, dedupe_key,
                   first_seen, last_seen, count, recovered_at, state, outcome, reason, risks, opened_by, version)
values ('01930000-0000-7000-8000-00000000a00${run}', 'last-release', 'EXERCISE', '連絡網が古い', null, 'nisc-4-measures',
        '{2.1.1-2.1.1}', 'system', 'billing', 'HIGH', 'system:billing:2.1.1-2.1.1:${run}', '2026-10-01T00:00:00Z',
        '2026-10-01T00:00:00Z', 1, null, 'TRIAGED', 'RISKS', null, '{01930000-0000-7000-8000-00000000b00${run}}', 'ada', 1);
insert into risk (id, tenant, code, title, threat, vulnerability, affected_service_level, event, consequence, category, owner,
                  edition, items, issues, stage, cycle, priority, next_act, next_due, identified_by, identified_at,
                  updated_by, updated_at, version)
values ('01930000-0000-7000-8000-00000000b00${run}', 'last-release', 'R-2026-000${run}', 'Identified by the last release',
        'An earthquake', 'Contacts are out of date', 'Payments within a day', 'Nobody is reached', 'Payments are late',
        'service outage', 'bob', 'nisc-4-measures', '{2.1.1-2.1.1}', '{01930000-0000-7000-8000-00000000a00${run}}', 'IDENTIFIED', 1,
        0, null, null, 'ada', '2026-10-01T00:00:00Z', 'ada', '2026-10-01T00:00:00Z', 0);
-- Told, and not sent yet.
insert into outbox (partition, id, type, key, tenant, actor, correlation_id, time, data)
values (3, '01930000-0000-7000-8000-00000000f00${run}', 'shishin.risk.issue-opened.v1', '01930000-0000-7000-8000-00000000a00${run}',
        'last-release', 'ada', 'last-release-1', '2026-10-01T00:00:00Z',
        '{"issueId": "01930000-0000-7000-8000-00000000a00${run}", "source": "EXERCISE", "title": "連絡網が古い",
         "edition": "nisc-4-measures", "items": ["2.1.1-2.1.1"], "subject": {"type": "system", "id": "billing"}, "severity": "HIGH", "at": "2026-10-01T00:00:00Z"}');
