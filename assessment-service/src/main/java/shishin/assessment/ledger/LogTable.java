package shishin.assessment.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import shishin.platform.caller.Caller;

/**
 * The log of the tenant at hand: leaves, and the hashes above them. Rows are added and read, never changed; the
 * database refuses all else. Plain SQL, because the tree is read by the tile.
 */
@ApplicationScoped
class LogTable {

    private static final String LEAVES = """
            select hash from ledger_leaf where tenant = ? and position >= ? and position < ? order by position""";
    private static final String NODES = """
            select hash from ledger_node where tenant = ? and level = ? and position >= ? and position < ?
            order by position""";
    private static final String RECORDS = """
            select record from ledger_leaf where tenant = ? and position >= ? and position < ? order by position""";
    private static final String ADD_LEAVES = """
            insert into ledger_leaf (id, tenant, position, kind, subject, record, hash)
            select id, ?, position, kind, subject, record, hash
            from unnest(?, ?, ?, ?, ?, ?) as e (id, position, kind, subject, record, hash)""";
    private static final String ADD_NODES = """
            insert into ledger_node (tenant, level, position, hash)
            select ?, level, position, hash from unnest(?, ?, ?) as n (level, position, hash)""";
    private final Caller caller;

    LogTable(Caller caller) {
        this.caller = caller;
    }

    Tiles tiles(Connection connection) {
        return (level, index, width) -> {
            try (var select = connection.prepareStatement(level == 0 ? LEAVES : NODES)) {
                int place = 1;
                select.setString(place++, caller.tenant());
                if (level > 0) select.setInt(place++, level);
                select.setLong(place++, index * Tiles.WIDTH);
                select.setLong(place, index * Tiles.WIDTH + width);
                return complete(hashes(select.executeQuery()), width);
            } catch (SQLException e) {
                throw new IllegalStateException("A tile of the ledger could not be read", e);
            }
        };
    }

    private static List<Hash> hashes(ResultSet rows) throws SQLException {
        var hashes = new ArrayList<Hash>();
        while (rows.next()) hashes.add(Hash.of(rows.getBytes(1)));
        return hashes;
    }

    private static List<Hash> complete(List<Hash> hashes, int width) {
        if (hashes.size() != width) throw new LogDamaged("a tile of %d hashes has %d".formatted(width, hashes.size()));
        return hashes;
    }

    /** What a number of leaves say, from an index on. */
    List<byte[]> records(Connection connection, long from, int count) throws SQLException {
        try (var select = connection.prepareStatement(RECORDS)) {
            select.setString(1, caller.tenant());
            select.setLong(2, from);
            select.setLong(3, from + count);
            try (var rows = select.executeQuery()) {
                var records = new ArrayList<byte[]>();
                while (rows.next())
                    records.add(
                            Objects.requireNonNullElse(rows.getString(1), "").getBytes(UTF_8));
                return records;
            }
        }
    }

    void addLeaves(Connection connection, long first, List<Leaf> leaves) throws SQLException {
        try (var insert = connection.prepareStatement(ADD_LEAVES)) {
            insert.setString(1, caller.tenant());
            insert.setArray(
                    2,
                    Waiting.array(connection, "uuid", leaves, leaf -> leaf.row().id()));
            insert.setArray(3, positions(connection, first, leaves.size()));
            insert.setArray(
                    4,
                    Waiting.array(connection, "text", leaves, leaf -> leaf.row().kind()));
            insert.setArray(
                    5,
                    Waiting.array(connection, "text", leaves, leaf -> leaf.row().subject()));
            insert.setArray(
                    6,
                    Waiting.array(connection, "text", leaves, leaf -> leaf.row().record()));
            insert.setArray(7, hashes(connection, leaves.stream().map(Leaf::hash)));
            insert.executeUpdate();
        }
    }

    private static java.sql.Array positions(Connection connection, long first, int count) throws SQLException {
        return connection.createArrayOf(
                "bigint", LongStream.range(first, first + count).boxed().toArray());
    }

    void addNodes(Connection connection, List<Edge.Node> nodes) throws SQLException {
        if (nodes.isEmpty()) return;
        try (var insert = connection.prepareStatement(ADD_NODES)) {
            insert.setString(1, caller.tenant());
            insert.setArray(2, Waiting.array(connection, "integer", nodes, Edge.Node::level));
            insert.setArray(3, Waiting.array(connection, "bigint", nodes, Edge.Node::index));
            insert.setArray(4, hashes(connection, nodes.stream().map(Edge.Node::hash)));
            insert.executeUpdate();
        }
    }

    private static java.sql.Array hashes(Connection connection, Stream<Hash> hashes) throws SQLException {
        return connection.createArrayOf("bytea", hashes.map(Hash::bytes).toArray(byte[][]::new));
    }
}
