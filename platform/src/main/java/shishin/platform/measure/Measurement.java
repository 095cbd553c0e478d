package shishin.platform.measure;

/**
 * A figure that lies in the database; a bean for each. It is read on a schedule, never by a request, and shown as a gauge.
 *
 * @param name in small words joined by dots; the scrape shows it with underscores, and the unit at its end
 * @param unit such as {@code seconds}; empty for things that are counted
 * @param meaning one sentence
 * @param sql answers with one number, or with no row, which is zero; over all tenants, by an index, and bounded
 */
public record Measurement(String name, String unit, String meaning, String sql) {}
