package shishin.assessment.posture;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import shishin.platform.caller.Caller;

/**
 * Reads what the database has counted. Plain SQL, because how much it reads is a promise: of each item one row of the
 * tally and, for each moment, one of its past; never an answer, a stream or an observation.
 */
@ApplicationScoped
class TallyTable {

    /** Of all moments, and of none before: how things stand now. */
    static final Instant NOW = Instant.MAX;

    private static final String READ = """
            select m.number, p.* from unnest(?) with ordinality as m (at, number)
            cross join %1$s t
            cross join lateral (
                select * from %1$s_past p
                where p.tenant = t.tenant and p.edition = t.edition and p.place = t.place and p.item = t.item
                    and p.since <= m.at
                order by p.since desc limit 1
            ) p
            where t.tenant = ? and t.edition = ? and t.place = ?""";
    static final String ANSWERS = READ.formatted("answer_tally");
    static final String STREAMS = READ.formatted("stream_tally");

    /** The row of how many subjects are asked bears no item. */
    private static final String NO_ITEM = "";

    private final DataSource database;
    private final Caller caller;

    TallyTable(DataSource database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** What was counted at each of these moments, in two statements. */
    List<Tallies> at(Place place, List<Instant> moments) {
        var tallies = new ArrayList<>(
                Stream.generate(Tallies::new).limit(moments.size()).toList());
        read(ANSWERS, place.edition(), place.answers(), moments, (moment, row) -> {
            var item = row.getString("item");
            if (item.equals(NO_ITEM)) tallies.set(moment, tallies.get(moment).asking(row.getInt("asked")));
            else tallies.get(moment).items().merge(item, Tally.NONE.with(answers(row)), (old, now) -> now);
        });
        read(STREAMS, place.edition(), place.streams(), moments, (moment, row) -> {
            var counted = streams(row);
            tallies.get(moment)
                    .items()
                    .merge(row.getString("item"), Tally.NONE.with(counted), (old, now) -> old.with(counted));
        });
        return tallies;
    }

    private interface EachRow {
        void take(int moment, ResultSet row) throws SQLException;
    }

    @SuppressWarnings("checkstyle:ParameterNumber") // a statement and what it is asked with
    private void read(String sql, String edition, String place, List<Instant> moments, EachRow each) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(sql)) {
            read.setArray(
                    1,
                    connection.createArrayOf(
                            "timestamptz",
                            moments.stream().map(TallyTable::time).toArray()));
            read.setString(2, caller.tenant());
            read.setString(3, edition);
            read.setString(4, place);
            try (var rows = read.executeQuery()) {
                while (rows.next()) each.take(rows.getInt("number") - 1, rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What was counted could not be read", e);
        }
    }

    private static @Nullable Object time(Instant moment) {
        return moment.equals(NOW) ? "infinity" : OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static AnswerCounts answers(ResultSet row) throws SQLException {
        return new AnswerCounts(
                row.getInt("conforming"),
                row.getInt("partial"),
                row.getInt("non_conforming"),
                row.getInt("not_applicable"),
                row.getInt("not_assessed"),
                row.getInt("maturity"),
                row.getInt("rated"),
                row.getInt("target"),
                row.getInt("targeted"));
    }

    private static StreamCounts streams(ResultSet row) throws SQLException {
        return new StreamCounts(
                row.getInt("passing"),
                row.getInt("failing"),
                row.getInt("not_applicable"),
                row.getInt("not_checked"),
                row.getInt("stale"));
    }
}
