package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;
import shishin.assessment.answer.BulkReport.BulkLine;
import shishin.assessment.assessment.AssessmentBook;
import shishin.assessment.guideline.Item;
import shishin.platform.language.Language;

/** Acts on all that stands under some codes, with a result for each item. */
@ApplicationScoped
class Selections {

    private final AssessmentBook assessments;
    private final AnswerRepository answers;
    private final Answers many;
    private final Reviews reviews;

    Selections(AssessmentBook assessments, AnswerRepository answers, Answers many, Reviews reviews) {
        this.assessments = assessments;
        this.answers = answers;
        this.many = many;
        this.reviews = reviews;
    }

    @Transactional
    BulkReport answer(UUID assessment, AnswerSelection selection, boolean dryRun, Language language) {
        var conflicts = selection.conflicts() == null ? Conflicts.SKIP : selection.conflicts();
        var drafts = assessments.scope(assessment).under(selection.items()).stream()
                .map(item -> new Draft(item.code(), selection.answer(), null, Origin.GIVEN))
                .toList();
        var lines = many.record(assessment, drafts, conflicts, dryRun).stream()
                .map(judged -> BulkLine.of(judged, language))
                .toList();
        return BulkReport.of(lines, dryRun);
    }

    @Transactional
    BulkReport review(UUID assessment, ReviewSelection selection, boolean dryRun, Language language) {
        var assignment = assessments.underWay(assessment);
        var asked = assessments.scope(assessment).under(selection.items()).stream()
                .map(Item::code)
                .collect(Collectors.toSet());
        var step = selection.step();
        var able = new ArrayList<Answer>();
        var lines = new ArrayList<BulkLine>();
        for (var answer : answers.standing(assessment)) {
            if (!asked.contains(answer.item())) continue;
            reviews.objection(answer, step, assignment)
                    .ifPresentOrElse(
                            refusal -> lines.add(BulkLine.refused(answer, refusal, language)), () -> able.add(answer));
        }
        if (!dryRun) reviews.take(able, step, selection.reason());
        able.stream().map(BulkLine::taken).forEach(lines::add);
        return BulkReport.of(lines, dryRun);
    }
}
