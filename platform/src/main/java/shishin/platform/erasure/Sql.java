package shishin.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plain statements, within the transaction at hand. */
@ApplicationScoped
class Sql {

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    interface Use<T> {

        T of(PreparedStatement statement) throws SQLException;
    }

    <T> T run(String text, Use<T> use) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(text)) {
            return use.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("An erasure could not be carried on: " + e.getMessage(), e);
        }
    }

    static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }
}
