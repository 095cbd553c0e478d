package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import shishin.assessment.assessment.AssessmentBook;
import shishin.assessment.assessment.Scope;

/** The answers of an assessment, for other features: to read, and to record many in one go. */
@ApplicationScoped
public class Answers {

    private final AssessmentBook assessments;
    private final AnswerRepository answers;
    private final AnswerSheet sheet;
    private final EvidenceShelf shelf;

    Answers(AssessmentBook assessments, AnswerRepository answers, AnswerSheet sheet, EvidenceShelf shelf) {
        this.assessments = assessments;
        this.answers = answers;
        this.sheet = sheet;
        this.shelf = shelf;
    }

    /** The answers that stand, by item. */
    @Transactional
    public Map<String, AnswerView> standing(UUID assessment) {
        return answers.standing(assessment).stream()
                .collect(Collectors.toMap(Answer::item, AnswerView::of, (one, other) -> one, LinkedHashMap::new));
    }

    /** Where the answers of assessments stand, by assessment; none for those without an answer. */
    @Transactional
    public Map<UUID, List<Stand>> stands(Collection<UUID> of) {
        return answers.stands(of).collect(Collectors.groupingBy(Stand::assessmentId));
    }

    /** How far assessments have come; none for those without an answer. */
    @Transactional
    public Map<UUID, Progress> progress(Collection<UUID> of) {
        return answers.progress(of);
    }

    /**
     * Records many answers in one transaction: each is judged by itself, and what is refused spoils no other, unless
     * conflicts are to stop all.
     *
     * @param dryRun does everything but keep it
     */
    @Transactional
    public List<Judged> record(UUID assessment, List<Draft> drafts, Conflicts conflicts, boolean dryRun) {
        sheet.hand();
        var scope = assessments.open(assessment);
        var standing =
                answers.standing(assessment).stream().collect(Collectors.toMap(Answer::item, Function.identity()));
        var judgement = new Judgement(scope, standing, unknown(drafts), conflicts);
        var judged = drafts.stream().map(judgement::of).toList();
        if (judged.stream().anyMatch(one -> conflicts.stopAt(one.outcome())))
            return judged.stream().map(Judged::held).toList();
        return dryRun ? judged : write(scope, judged, standing);
    }

    private List<Judged> write(Scope scope, List<Judged> judged, Map<String, Answer> standing) {
        var writings = judged.stream()
                .filter(one -> one.outcome() == Outcome.RECORDED)
                .map(Judged::draft)
                .map(draft -> new Writing(
                        draft.item(), Optional.ofNullable(standing.get(draft.item())), draft.said(), draft.origin()))
                .toList();
        var written = sheet.write(scope.assignment(), writings).iterator();
        return judged.stream()
                .map(one -> one.outcome() == Outcome.RECORDED ? one.written(written.next()) : one)
                .toList();
    }

    private Set<UUID> unknown(List<Draft> drafts) {
        var named = drafts.stream()
                .flatMap(draft -> draft.said().evidence().stream())
                .collect(Collectors.toSet());
        return Set.copyOf(shelf.unknown(named));
    }
}
