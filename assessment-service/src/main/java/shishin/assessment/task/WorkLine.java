package shishin.assessment.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.answer.AnswerView;
import shishin.assessment.answer.Approval;
import shishin.assessment.answer.Result;
import shishin.assessment.answer.Work;
import shishin.assessment.guideline.Item;
import shishin.platform.language.Language;

/**
 * An item an assessment asks, and where it stands.
 *
 * @param assignees in whose hands it is
 * @param due by when, the earliest of its tasks
 * @param version of its answer, for If-Match
 */
@Schema(examples = """
        {"item":"1.2.3-4.1.8","text":"Logs are kept","assignees":["lin"],"due":"2026-11-20","work":"DONE",\
        "result":"PARTIAL","approval":"SUBMITTED","answeredBy":"lin","reviewRequested":false,"version":1}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkLine(
        String item,
        @Nullable String text,
        List<String> assignees,
        @Nullable LocalDate due,
        Work work,
        @Nullable Result result,
        @Nullable Approval approval,
        @Nullable String answeredBy,
        boolean reviewRequested,
        @Nullable Long version) {

    static WorkLine of(Item item, Language language, List<Task> tasks, @Nullable AnswerView answer) {
        var text = language == Language.EN && item.en() != null ? item.en() : item.ja();
        var people = tasks.stream().map(Task::assignee).distinct().toList();
        var due = tasks.stream()
                .map(Task::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (answer == null)
            return new WorkLine(item.code(), text, people, due, Work.NOT_STARTED, null, null, null, false, null);
        return new WorkLine(
                item.code(),
                text,
                people,
                due,
                answer.work(),
                answer.result(),
                answer.approval(),
                answer.answeredBy(),
                answer.reviewRequested() != null,
                answer.version());
    }
}
