package shishin.assessment.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of evidence that comes in, and the streams it belongs to, one below the other: joined, a planner that
 * expects one row of an array compares each with each. The lateral join keeps to the index, whatever the planner thinks of a
 * table that has just grown.
 */
final class OpenStreams {

    private static final String READ = """
            with stream as materialized (
                select * from evidence_stream where id = any (?) order by id for no key update
            )
            select id as stream, version, items, latest, result, observed_to, valid_until, failing, expired_at, received,
                null::uuid as identity, null::uuid as evidence, null::uuid as stream_id, null::uuid as content
            from stream
            union all
            select null, null, null, null, null, null, null, null, null, null,
                e.identity, e.evidence_id, e.stream_id, e.content
            from unnest(?) as sent (identity)
            cross join lateral (select * from evidence_identity where identity = sent.identity limit 1) e""";

    /** For one, a plan that is kept: how long an array will be is planned for anew each time, which costs more than to read. */
    private static final String READ_ONE = READ.replace("?", "array[cast(? as uuid)]");

    private OpenStreams() {}

    /** Opens what this evidence belongs to; its streams stay locked until the surrounding transaction ends. */
    static Filing open(Connection connection, List<Accepted> evidence) throws SQLException {
        try (var read = evidence.size() == 1
                        ? reading(connection, evidence.getFirst())
                        : reading(connection, evidence);
                var rows = read.executeQuery()) {
            return filing(rows);
        }
    }

    private static PreparedStatement reading(Connection connection, Accepted one) throws SQLException {
        var read = connection.prepareStatement(READ_ONE);
        read.setObject(1, one.stream());
        read.setObject(2, one.identity());
        return read;
    }

    private static PreparedStatement reading(Connection connection, List<Accepted> many) throws SQLException {
        var read = connection.prepareStatement(READ);
        read.setArray(1, uuids(connection, many, Accepted::stream));
        read.setArray(2, uuids(connection, many, Accepted::identity));
        return read;
    }

    private static Filing filing(ResultSet rows) throws SQLException {
        var known = new HashMap<UUID, Filing.Known>();
        var streams = new HashMap<UUID, OpenStream>();
        while (rows.next()) {
            var evidence = uuid(rows, "evidence");
            if (evidence != null)
                known.put(
                        rows.getObject("identity", UUID.class),
                        new Filing.Known(
                                evidence,
                                rows.getObject("stream_id", UUID.class),
                                rows.getObject("content", UUID.class)));
            var stream = uuid(rows, "stream");
            if (stream != null) streams.put(stream, stream(stream, rows));
        }
        return new Filing(known, streams);
    }

    private static OpenStream stream(UUID id, ResultSet row) throws SQLException {
        var standing = new Standing(
                row.getObject("latest", UUID.class),
                CheckResult.valueOf(row.getString("result")),
                row.getObject("observed_to", OffsetDateTime.class).toInstant(),
                instant(row, "valid_until"),
                row.getBoolean("failing"),
                instant(row, "expired_at"));
        var items = Arrays.asList((String[]) row.getArray("items").getArray());
        return new OpenStream(id, row.getLong("version"), items, standing, row.getLong("received"));
    }

    private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static java.sql.Array uuids(Connection connection, List<Accepted> evidence, Function<Accepted, UUID> which)
            throws SQLException {
        return connection.createArrayOf("uuid", evidence.stream().map(which).toArray());
    }
}
