package shishin.assessment.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import shishin.assessment.ledger.Entered;
import shishin.platform.caller.Caller;
import shishin.platform.outbox.Enclosed;
import shishin.platform.problem.DatabaseFailure;

/**
 * Evidence and its streams on their way in. Plain SQL, because this is the path thousands of lines a second take: one
 * statement reads what is known of a whole chunk ({@link OpenStreams}), one writes it all.
 */
@ApplicationScoped
class EvidenceTable {

    private static final String WRITE = """
            with stream as materialized (
                select * from jsonb_to_recordset(cast(? as jsonb)) as s (id uuid, read bigint, items text[],
                    latest uuid, result text, "observedTo" timestamptz, "validUntil" timestamptz, failing boolean,
                    "expiredAt" timestamptz, received bigint)
            ), sent as materialized (
                select * from jsonb_to_recordset(cast(? as jsonb)) as e (id uuid, "streamId" uuid, identity uuid,
                    content uuid, "externalId" text, producer jsonb, "check" text, subject jsonb, edition text,
                    items text[], result text, reason text, severity text, actual text, expected text,
                    "observedFrom" timestamptz, "observedTo" timestamptz, "collectedAt" timestamptz,
                    "receivedAt" timestamptz, "receivedFrom" text, "validUntil" timestamptz, signature jsonb,
                    "placedBy" jsonb, attachment jsonb)
            ), name as (
                select distinct on ("streamId") * from sent order by "streamId", "receivedAt" desc
            ), written as (
                insert into evidence_stream as was (id, tenant, agent, tool, check_id, subject_type, subject_id,
                    edition, items, latest, result, observed_to, valid_until, failing, expired_at, received,
                    updated_at, version)
                select s.id, ?, name.producer ->> 'agent', name.producer ->> 'tool', name."check",
                    name.subject ->> 'type', name.subject ->> 'id', name.edition, s.items, s.latest, s.result,
                    s."observedTo", s."validUntil", s.failing, s."expiredAt", s.received, name."receivedAt", s.read + 1
                from stream s join name on name."streamId" = s.id
                on conflict (id) do update set items = excluded.items, latest = excluded.latest,
                    result = excluded.result, observed_to = excluded.observed_to, valid_until = excluded.valid_until,
                    failing = excluded.failing, expired_at = excluded.expired_at, received = excluded.received,
                    updated_at = excluded.updated_at, version = excluded.version,
                    wanted_treatment = case when excluded.observed_to < was.wanted_since then was.wanted_treatment end,
                    wanted_reason = case when excluded.observed_to < was.wanted_since then was.wanted_reason end,
                    wanted_since = case when excluded.observed_to < was.wanted_since then was.wanted_since end
                where was.version = excluded.version - 1
                returning id
            ), spoken as (
                insert into evidence_stream_item (tenant, item, stream_id)
                select distinct ?, item, sent."streamId" from sent, unnest(sent.items) as item
                on conflict do nothing
            ), listed as (
                insert into evidence_item (tenant, item, received_at, id)
                select distinct ?, item, sent."receivedAt", sent.id from sent, unnest(sent.items) as item
            ), named as (
                insert into evidence_identity (identity, tenant, evidence_id, stream_id, content)
                select identity, ?, id, "streamId", content from sent where identity <> id
            ), added as (
                insert into evidence (id, tenant, stream_id, external_id, agent, tool,
                    tool_version, query, check_id, subject_type, subject_id, edition, items, result, reason, severity,
                    actual, expected, observed_from, observed_to, collected_at, received_at, received_from,
                    valid_until, signature, signed_with, signed_key_id, signer, signature_verified, placed_rule,
                    placed_version, placed_said, attachment_sha256, attachment_name, attachment_type, attachment_size)
                select id, ?, "streamId", "externalId", producer ->> 'agent', producer ->> 'tool',
                    producer ->> 'version', producer ->> 'query', "check", subject ->> 'type', subject ->> 'id',
                    edition, items, result, reason, severity, actual, expected, "observedFrom", "observedTo",
                    "collectedAt", "receivedAt", "receivedFrom", "validUntil", signature ->> 'state',
                    cast(signature ->> 'key' as uuid), signature ->> 'keyId', signature ->> 'signer',
                    cast(signature ->> 'verifiedAt' as timestamptz), cast("placedBy" ->> 'rule' as uuid),
                    cast("placedBy" ->> 'version' as bigint), "placedBy" ->> 'said', attachment ->> 'sha256',
                    attachment ->> 'name', attachment ->> 'mediaType', cast(attachment ->> 'size' as bigint)
                from sent
            )
            select count(*), %s from written""".formatted(Entered.SQL);

    /** In one round trip; the facts come second, when the streams they are about are locked. */
    private static final String WRITE_AND_TELL = WRITE + ";\n" + Enclosed.SQL;

    private final DataSource database;
    private final ObjectMapper json;
    private final Caller caller;

    EvidenceTable(DataSource database, ObjectMapper json, Caller caller) {
        this.database = database;
        this.json = json;
        this.caller = caller;
    }

    /** Opens what this evidence belongs to; its streams stay locked until the surrounding transaction ends. */
    Filing open(List<Accepted> evidence) throws SQLException {
        try (var connection = database.getConnection()) {
            return OpenStreams.open(connection, evidence);
        }
    }

    /**
     * Writes what was filed, enters it in the ledger, and tells what follows; fails with {@link ChangedUnderway} when
     * somebody else was faster.
     */
    void write(Filing filing, Entered entered, Enclosed told) throws SQLException {
        try {
            put(filing, entered, told);
        } catch (SQLException e) {
            if (DatabaseFailure.behind(e).anyMatch(why -> why == DatabaseFailure.CONFLICT))
                throw new ChangedUnderway(e);
            throw e;
        }
    }

    private void put(Filing filing, Entered entered, Enclosed told) throws SQLException {
        try (var connection = database.getConnection();
                var write = connection.prepareStatement(told.isEmpty() ? WRITE : WRITE_AND_TELL)) {
            write.setString(1, text(filing.changed()));
            write.setString(2, text(filing.added()));
            for (int place = 3; place <= 7; place++) write.setString(place, caller.tenant());
            entered.bind(connection, write, 8);
            if (!told.isEmpty()) told.bind(connection, write, 13);
            write.execute();
            try (var rows = write.getResultSet()) {
                if (!rows.next() || rows.getInt(1) != filing.changed().size()) throw new ChangedUnderway();
            }
        }
    }

    private String text(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Evidence cannot be written as JSON", e);
        }
    }
}
