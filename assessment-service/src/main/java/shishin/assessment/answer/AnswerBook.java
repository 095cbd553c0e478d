package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.AssessmentBook;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;

/** The answers of an assessment, now and as of any time. */
@ApplicationScoped
class AnswerBook {

    private final AssessmentBook assessments;
    private final AnswerRepository answers;
    private final AnswerSheet sheet;

    AnswerBook(AssessmentBook assessments, AnswerRepository answers, AnswerSheet sheet) {
        this.assessments = assessments;
        this.answers = answers;
        this.sheet = sheet;
    }

    AnswerView get(UUID assessment, String item, @Nullable Instant asOf) {
        return answers.at(assessment, item, asOf)
                .map(answer -> views(List.of(answer), asOf).apply(answer))
                .orElseThrow(() -> new NotFound("answer", item));
    }

    Page<AnswerView> list(UUID assessment, AnswerFilter filter, PageRequest request) {
        var page = answers.list(assessments.assignment(assessment).id(), filter, sheet.caller(), request);
        return page.map(views(page.items(), filter.moment()));
    }

    Page<AnswerView> history(UUID assessment, String item, PageRequest request) {
        return answers.history(assessments.assignment(assessment).id(), item, request)
                .map(AnswerView::of);
    }

    /** A review goes on beside the answer: how far it had come at a time, its acts tell. */
    private Function<Answer, AnswerView> views(List<Answer> of, @Nullable Instant moment) {
        if (moment == null) return AnswerView::of;
        var approvals = answers.approvals(of, moment);
        return answer -> AnswerView.at(moment, answer, approvals.getOrDefault(answer, Approval.NOT_SUBMITTED));
    }
}
