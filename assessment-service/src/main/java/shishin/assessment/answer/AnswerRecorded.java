package shishin.assessment.answer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.AssessmentKind;
import shishin.assessment.assessment.Assignment;
import shishin.assessment.assessment.Subject;
import shishin.platform.outbox.Fact;

public record AnswerRecorded(
        UUID assessmentId,
        AssessmentKind assessmentKind,
        String edition,
        Subject subject,
        String item,
        Work work,
        Result result,
        @Nullable Result previousResult,
        @Nullable String statement,
        String answeredBy,
        Instant at,
        int revision)
        implements Fact {

    @Override
    public String key() {
        return assessmentId + ":" + item;
    }

    static AnswerRecorded of(Assignment assignment, Answer answer, @Nullable Result previous) {
        return new AnswerRecorded(
                assignment.id(),
                assignment.kind(),
                assignment.edition(),
                assignment.subject(),
                answer.item(),
                answer.said().work(),
                answer.said().result(),
                previous,
                answer.said().statement(),
                answer.answeredBy(),
                answer.answeredAt(),
                answer.revision());
    }
}
