package shishin.platform.problem;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a failure of the database means, told by its SQLSTATE (PostgreSQL, appendix A). */
public enum DatabaseFailure {
    /** A unique key or an exclusion says the thing is there already. */
    CONFLICT,
    /** Two transactions met: serialization failure or deadlock; the same call may pass when made again. */
    COLLISION,
    /** The database cannot be reached, is starting, stopping or out of resources; passes by itself. */
    AWAY,
    /** A value is beyond what the database keeps, such as a day in the year 300000. */
    UNFIT,
    OTHER;

    static DatabaseFailure of(SQLException e) {
        return of(e.getSQLState(), e);
    }

    /** Those behind a failure, the nearest first; none where the database has nothing to do with it. */
    public static Stream<DatabaseFailure> behind(Throwable failure) {
        return Causes.of(failure, SQLException.class).map(DatabaseFailure::of);
    }

    private static DatabaseFailure of(@Nullable String state, SQLException e) {
        if (state == null || state.length() < 2)
            return String.valueOf(e.getMessage()).contains("Acquisition timeout") ? AWAY : OTHER;
        return switch (state.substring(0, 2)) {
            case "08", "53", "57", "58" -> AWAY;
            case "40" -> COLLISION;
            case "22" -> UNFIT;
            case "23" -> state.equals("23505") || state.equals("23P01") ? CONFLICT : OTHER;
            default -> OTHER;
        };
    }

    /** Whether trying the same again later can succeed. */
    public boolean passes() {
        return this == AWAY || this == COLLISION;
    }
}
