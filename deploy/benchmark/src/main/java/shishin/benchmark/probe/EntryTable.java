package shishin.benchmark.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Plain SQL, the least a service can do. */
@ApplicationScoped
class EntryTable {

    private static final String COLUMNS =
            "id, code, title, threat, vulnerability, event, consequence, owner, updated_at, version";

    private final DataSource database;

    EntryTable(DataSource database) {
        this.database = database;
    }

    Entry one(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select " + COLUMNS + " from entry where id = ?")) {
            select.setObject(1, id);
            try (var rows = select.executeQuery()) {
                if (!rows.next()) throw new NotFoundException();
                return entry(rows);
            }
        }
    }

    List<Entry> page(String tenant, OffsetDateTime before, int limit) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select " + COLUMNS + " from entry"
                        + " where tenant = ? and updated_at < ? order by updated_at desc, id desc limit ?")) {
            select.setString(1, tenant);
            select.setObject(2, before);
            select.setInt(3, limit);
            try (var rows = select.executeQuery()) {
                var entries = new ArrayList<Entry>();
                while (rows.next()) entries.add(entry(rows));
                return entries;
            }
        }
    }

    @Transactional
    void add(String tenant, Entry entry, String fact) throws SQLException {
        try (var connection = database.getConnection()) {
            insert(connection, tenant, entry);
            announce(connection, tenant, entry.id(), fact);
        }
    }

    private static void insert(Connection connection, String tenant, Entry entry) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into entry (tenant, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, tenant);
            insert.setObject(2, entry.id());
            insert.setString(3, entry.code());
            insert.setString(4, entry.title());
            insert.setString(5, entry.threat());
            insert.setString(6, entry.vulnerability());
            insert.setString(7, entry.event());
            insert.setString(8, entry.consequence());
            insert.setString(9, entry.owner());
            insert.setObject(10, entry.updatedAt());
            insert.setLong(11, entry.version());
            insert.executeUpdate();
        }
    }

    private static void announce(Connection connection, String tenant, UUID id, String fact) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into outbox (id, type, key, tenant, time, data) values (?, 'probe.entry-added', ?, ?, now(), ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, id.toString());
            insert.setString(3, tenant);
            insert.setString(4, fact);
            insert.executeUpdate();
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class),
                row.getLong(10));
    }
}
