package shishin.platform.retention;

import java.time.Duration;

/**
 * Says how long the rows of a table are kept; a bean for each table that would grow for ever.
 *
 * @param since the column with the time a row was written
 */
public record Retention(String table, String since, Duration kept) {

    String forgetting() {
        return "delete from %s where %s < now() - make_interval(secs => %d)".formatted(table, since, kept.toSeconds());
    }
}
