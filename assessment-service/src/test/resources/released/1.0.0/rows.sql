select set_config('shishin.tenant', 'last-release', false);
insert into assessment (id, tenant, kind, title, subject_type, subject_id, edition, edition_digest, standard, items,
                        period_from, period_to, due, lead, reviewers, state, content_digest, planned_by, planned_at,
                        updated_at, version)
values ('01930000-0000-7000-8000-00000000a00${run}', 'last-release', 'SELF_CHECK', 'Assessed by the last release', 'system',
        'billing-${run}', 'nisc-4-measures', 'sha256:0', null, '{2.1.1-2.1.1}', null, null, '2026-12-01', 'ada', '{bob}', 'OPEN', null,
        'ada', '2026-10-01T00:00:00Z', '2026-10-01T00:00:00Z', 1);
insert into answer (id, tenant, assessment_id, item, revision, work, result, reason_code, narrative, maturity,
                    target_maturity, statement, responsible, due, next_review, evidence, answered_by, answered_at,
                    superseded_at, version)
values ('01930000-0000-7000-8000-00000000b00${run}', 'last-release', '01930000-0000-7000-8000-00000000a00${run}', '2.1.1-2.1.1', 1,
        'DONE', 'PARTIAL', null, null, 2, 4, '手順はあるが、記録が半年ない。', 'bob', null, null, '{}', 'ada',
        '2026-10-01T01:00:00Z', null, 0);
-- Told, and not sent yet.
insert into outbox (partition, id, type, key, tenant, actor, correlation_id, time, data)
values (3, '01930000-0000-7000-8000-00000000f00${run}', 'shishin.assessment.answer-recorded.v1', '01930000-0000-7000-8000-00000000a00${run}:2.1.1-2.1.1',
        'last-release', 'ada', 'last-release-1', '2026-10-01T00:00:00Z',
        '{"assessmentId": "01930000-0000-7000-8000-00000000a00${run}", "assessmentKind": "SELF_CHECK",
         "edition": "nisc-4-measures", "subject": {"type": "system", "id": "billing-${run}"}, "item": "2.1.1-2.1.1", "work": "DONE", "result": "PARTIAL", "previousResult": null, "statement": null, "answeredBy": "ada", "at": "2026-10-01T01:00:00Z", "revision": 1}');
