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
 * What is known of evidence that comes in, and the streams it belongs to. The lateral join keeps to the index, whatever
 * the planner thinks of a table that has just grown.
 */
final class OpenStreams {

    private static final String READ = """
            with stream as materialized (
                select * from evidence_stream where id = any (?) order by id for no key update
            )
            select sent.identity, e.evidence_id as evidence, e.stream_id, e.content, s.id as stream, s.version, s.items,
                s.latest, s.result, s.observed_to, s.valid_until, s.failing, s.expired_at, s.received
            from unnest(?, ?) as sent (identity, stream)
            left join lateral (select * from evidence_identity where identity = sent.identity limit 1) e on true
            left join stream s on s.id = sent.stream""";

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
        read.setObject(3, one.stream());
        return read;
    }

    private static PreparedStatement reading(Connection connection, List<Accepted> many) throws SQLException {
        var read = connection.prepareStatement(READ);
        var streams = uuids(connection, many, Accepted::stream);
        read.setArray(1, streams);
        read.setArray(2, uuids(connection, many, Accepted::identity));
        read.setArray(3, streams);
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
