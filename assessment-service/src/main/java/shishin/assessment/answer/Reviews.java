package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.AssessmentBook;
import shishin.assessment.assessment.Assignment;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;
import shishin.platform.problem.Refusal;

/** Answers are handed in, sent back or approved, by people, and never approved by who gave them. */
@ApplicationScoped
class Reviews {

    private final AssessmentBook assessments;
    private final AnswerRepository answers;
    private final ReviewTrail trail;

    Reviews(AssessmentBook assessments, AnswerRepository answers, ReviewTrail trail) {
        this.assessments = assessments;
        this.answers = answers;
        this.trail = trail;
    }

    @Transactional
    AnswerView take(UUID assessment, String item, ReviewStep step, IfMatch expected, @Nullable String reason) {
        var assignment = assessments.underWay(assessment);
        var answer = answers.standing(assessment, item).orElseThrow(() -> new NotFound("answer", item));
        expected.require(answer.version());
        answer.require(step, assignment.reviewers(), trail.now());
        take(List.of(answer), step, reason);
        return AnswerView.of(answer);
    }

    /** Takes the step with each of these, which may take it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void take(List<Answer> chosen, ReviewStep step, @Nullable String reason) {
        var stamp = trail.now();
        trail.keep(chosen.stream()
                .map(answer -> answer.review(step, reason, stamp))
                .toList());
    }

    /** Why the caller may not take the step with an answer, if so. */
    Optional<Refusal> objection(Answer answer, ReviewStep step, Assignment assignment) {
        try {
            answer.require(step, assignment.reviewers(), trail.now());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    @Transactional
    Page<ReviewActView> trail(UUID assessment, String item, PageRequest request) {
        return trail.of(assessments.assignment(assessment).id(), item, request).map(ReviewAct::view);
    }

    @Transactional
    Page<AnswerView> waiting(PageRequest request) {
        return trail.waiting(request).map(AnswerView::of);
    }
}
