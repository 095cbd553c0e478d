package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import shishin.assessment.assessment.AssessmentBook;
import shishin.assessment.assessment.AssessmentKind;
import shishin.assessment.assessment.AssessmentState;
import shishin.assessment.assessment.Assignment;
import shishin.assessment.assessment.Subject;
import shishin.platform.caller.Caller;
import shishin.platform.problem.NotFound;

/**
 * Opens items of assessments to be answered, one by one. Plain SQL, because every answer passes here: where Hibernate adds the
 * tenant to a query, it prepares that query anew each time.
 */
@ApplicationScoped
class OpenItems {

    private static final String OPEN = """
            select a.kind, a.edition, a.subject_type, a.subject_id, a.items, a.reviewers, a.state,
                e.id is not null as answered
            from assessment a
            left join answer e on e.assessment_id = a.id and e.item = ? and e.superseded_at is null
            where a.tenant = ? and a.id = ? for share of a""";

    private final DataSource database;
    private final Caller caller;
    private final AssessmentBook assessments;
    private final AnswerRepository answers;

    OpenItems(DataSource database, Caller caller, AssessmentBook assessments, AnswerRepository answers) {
        this.database = database;
        this.caller = caller;
        this.assessments = assessments;
        this.answers = answers;
    }

    /** An item that may be answered, and the answer that stands. */
    record Opened(Assignment assignment, Optional<Answer> standing) {}

    /** Keeps the assessment open until the surrounding transaction ends; a first answer costs one round trip. */
    @Transactional(Transactional.TxType.MANDATORY)
    Opened open(UUID assessment, String item) {
        var found = find(assessment, item);
        assessments.requireOpen(found.assignment(), found.state(), item);
        return new Opened(found.assignment(), found.answered() ? answers.standing(assessment, item) : Optional.empty());
    }

    private Found find(UUID assessment, String item) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(OPEN)) {
            select.setString(1, item);
            select.setString(2, caller.tenant());
            select.setObject(3, assessment);
            try (var rows = select.executeQuery()) {
                if (!rows.next()) throw new NotFound("assessment", assessment);
                return Found.in(rows, assessment);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The item could not be opened", e);
        }
    }

    private record Found(Assignment assignment, AssessmentState state, boolean answered) {

        static Found in(ResultSet row, UUID assessment) throws SQLException {
            var assignment = new Assignment(
                    assessment,
                    AssessmentKind.valueOf(row.getString("kind")),
                    row.getString("edition"),
                    new Subject(row.getString("subject_type"), row.getString("subject_id")),
                    texts(row, "items"),
                    texts(row, "reviewers"));
            return new Found(assignment, AssessmentState.valueOf(row.getString("state")), row.getBoolean("answered"));
        }

        private static List<String> texts(ResultSet row, String column) throws SQLException {
            return List.of((String[]) row.getArray(column).getArray());
        }
    }
}
