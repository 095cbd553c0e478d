package shishin.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import shishin.platform.caller.Caller;

/**
 * Counts findings as they were known at a moment: by the acts on each until then; grades and days are those of now. Plain
 * SQL, because the database counts, and hands out a line for each grade.
 */
@ApplicationScoped
public class FindingSurvey {

    private static final String KNOWN = """
            with asked as (
                select cast(? as text) as tenant, cast(? as text) as edition, cast(? as timestamptz) as moment,
                    cast(? as date) as day, cast(? as text) as subject_type, cast(? as text) as subject_id,
                    cast(? as uuid) as assessment, cast(? as text[]) as items
            ), known as (
                select f.grade, f.title, f.due, last.to_state <> 'CLOSED' as open, f.due < asked.day as late
                from asked join finding f on f.tenant = asked.tenant and f.edition = asked.edition
                cross join lateral (
                    select to_state from finding_act a where a.finding_id = f.id and a.at <= asked.moment
                    order by a.at desc, a.id desc limit 1
                ) last
                where (asked.subject_id is null or (f.subject_type, f.subject_id) = (asked.subject_type, asked.subject_id))
                    and (asked.assessment is null or coalesce(f.assessment_id, asked.assessment) = asked.assessment)
                    and (asked.items is null or f.items && asked.items)
            )""";
    private static final String COUNT = KNOWN + """

            select grade, count(*) filter (where open) as open, count(*) filter (where open and late) as overdue,
                count(*) filter (where not open) as closed
            from known group by grade""";
    private static final String GRAVEST = KNOWN + """

            select grade, title, due from known where open
            order by array_position(array['MAJOR', 'MINOR', 'OBSERVATION', 'OPPORTUNITY'], grade), due nulls last, title
            limit 5""";

    private final DataSource database;
    private final Caller caller;

    FindingSurvey(DataSource database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** As it was known at this moment. */
    public FindingFigures at(Reach reach, Instant moment) {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(COUNT);
                var list = connection.prepareStatement(GRAVEST)) {
            ask(connection, count, reach, moment);
            ask(connection, list, reach, moment);
            try (var counts = count.executeQuery();
                    var gravest = list.executeQuery()) {
                return figures(counts, gravest(gravest));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Findings could not be counted", e);
        }
    }

    private void ask(Connection connection, PreparedStatement ask, Reach reach, Instant moment) throws SQLException {
        var subject = reach.subject();
        ask.setString(1, caller.tenant());
        ask.setString(2, reach.edition());
        ask.setObject(3, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
        ask.setObject(4, LocalDate.ofInstant(moment, ZoneOffset.UTC));
        ask.setString(5, subject == null ? null : subject.type());
        ask.setString(6, subject == null ? null : subject.id());
        ask.setObject(7, reach.assessment(), Types.OTHER);
        ask.setArray(8, items(connection, reach));
    }

    private static java.sql.@Nullable Array items(Connection connection, Reach reach) throws SQLException {
        if (reach.selection().isEmpty()) return null;
        return connection.createArrayOf("text", reach.selection().toArray());
    }

    private static FindingFigures figures(ResultSet counts, List<FindingFigures.Open> gravest) throws SQLException {
        var open = new EnumMap<Grade, Integer>(Grade.class);
        int overdue = 0;
        int closed = 0;
        while (counts.next()) {
            if (counts.getInt("open") > 0) open.put(grade(counts), counts.getInt("open"));
            overdue += counts.getInt("overdue");
            closed += counts.getInt("closed");
        }
        return new FindingFigures(open, overdue, closed, gravest);
    }

    private static List<FindingFigures.Open> gravest(ResultSet rows) throws SQLException {
        var gravest = new ArrayList<FindingFigures.Open>();
        while (rows.next())
            gravest.add(new FindingFigures.Open(
                    grade(rows), rows.getString("title"), rows.getObject("due", LocalDate.class)));
        return gravest;
    }

    private static Grade grade(ResultSet row) throws SQLException {
        return Grade.valueOf(row.getString("grade"));
    }
}
