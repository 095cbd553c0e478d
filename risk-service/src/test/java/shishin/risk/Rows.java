package shishin.risk;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Rows that no call leaves behind: as many or as large as a test needs them. */
public final class Rows {

    private Rows() {}

    /** One statement, for a tenant. */
    public static void write(DataSource database, String tenant, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('shishin.tenant', '%s', true)".formatted(tenant));
            statement.execute(sql);
            connection.commit();
        }
    }
}
