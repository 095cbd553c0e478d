package shishin.assessment.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Entries ready to be written, by whoever has a statement to write them in. */
public final class Entered {

    /** What enters them, within a statement; its five parameters are set by {@link #bind}. */
    public static final String SQL = "enter_in_ledger(?, ?, ?, ?, ?)";

    static final int PARAMETERS = 5;

    private final String tenant;
    private final List<Waiting.Row> rows;

    Entered(String tenant, List<Waiting.Row> rows) {
        this.tenant = tenant;
        this.rows = rows;
    }

    /**
     * Sets the parameters of {@link #SQL}.
     *
     * @param first the place of the first of the five
     */
    public void bind(Connection connection, PreparedStatement statement, int first) throws SQLException {
        statement.setString(first, tenant);
        statement.setArray(first + 1, Waiting.array(connection, "uuid", rows, Waiting.Row::id));
        statement.setArray(first + 2, Waiting.array(connection, "text", rows, Waiting.Row::kind));
        statement.setArray(first + 3, Waiting.array(connection, "text", rows, Waiting.Row::subject));
        statement.setArray(first + 4, Waiting.array(connection, "text", rows, Waiting.Row::record));
    }
}
