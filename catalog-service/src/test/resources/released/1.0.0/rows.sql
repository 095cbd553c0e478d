select set_config('shishin.tenant', 'last-release', false);
insert into standard (id, tenant, title, edition, created_by, created_at, version, draft_version)
values ('01930000-0000-7000-8000-00000000a00${run}', 'last-release', 'Rules of the last release', 'nisc-4-measures', 'ada',
        '2026-10-01T00:00:00Z', 0, 0);
insert into clause (id, tenant, standard_id, number, place, title, text, items, updated_by, updated_at, version, amendments)
values ('01930000-0000-7000-8000-00000000b00${run}', 'last-release', '01930000-0000-7000-8000-00000000a00${run}', '第7条',
        '第0000000007条', '情報システムの管理', '変更は記録する。', '{2.1.1-2.1.1}', 'ada', '2026-10-01T00:00:00Z', 0, '[]');
update standard set draft_version = 1, version = 1 where id = '01930000-0000-7000-8000-00000000a00${run}';
-- Told, and not sent yet.
insert into outbox (partition, id, type, key, tenant, actor, correlation_id, time, data)
values (3, '01930000-0000-7000-8000-00000000f00${run}', 'shishin.catalog.proposal-decided.v1', '01930000-0000-7000-8000-00000000a00${run}',
        'last-release', 'ada', 'last-release-1', '2026-10-01T00:00:00Z',
        '{"proposalId": "01930000-0000-7000-8000-00000000d001", "standardId": "01930000-0000-7000-8000-00000000a00${run}", "riskId": "01930000-0000-7000-8000-00000000c001",
         "edition": "nisc-4-measures", "items": ["2.1.1-2.1.1"], "decision": "TAKEN", "reason": "Agreed.", "decidedBy": "ada", "at": "2026-10-01T00:00:00Z"}');
