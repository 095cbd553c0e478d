package shishin.assessment.carryover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shishin.assessment.answer.AnswerView;
import shishin.assessment.assessment.Assignment;
import shishin.assessment.assessment.Scope;

/** Decides for each earlier answer what becomes of it in a new round. */
final class Inheritance {

    private final Scope now;
    private final Succession succession;
    private final boolean otherSubject;
    private final LocalDate today;
    private final Map<String, List<Heir>> heirs = new LinkedHashMap<>();
    private final List<Heir> gone = new ArrayList<>();

    Inheritance(Scope now, Assignment before, Succession succession, LocalDate today) {
        this.now = now;
        this.succession = succession;
        this.otherSubject = !before.subject().equals(now.assignment().subject());
        this.today = today;
    }

    void add(AnswerView answer) {
        var heir = new Heir(answer, succession.of(answer.item()));
        var asked = heir.fate().successors().stream().filter(now::asks).toList();
        if (heir.fate().verdict() == Verdict.FALLS_AWAY) gone.add(heir);
        else if (asked.isEmpty()) gone.add(heir.gone("NOT_SELECTED"));
        else
            asked.forEach(item ->
                    heirs.computeIfAbsent(item, none -> new ArrayList<>()).add(questioned(heir)));
    }

    /** Another subject, a review that is due or asked for: the answer is taken over, and marked. */
    private Heir questioned(Heir heir) {
        if (heir.fate().verdict() == Verdict.REVIEW) return heir;
        var answer = heir.answer();
        if (otherSubject) return heir.doubted("OTHER_SUBJECT");
        if (answer.reviewRequested() != null) return heir.doubted("REVIEW_REQUESTED");
        if (answer.nextReview() != null && answer.nextReview().isBefore(today)) return heir.doubted("REVIEW_DUE");
        return heir;
    }

    /** What each item that asks the same now inherits. */
    Map<String, Heir> heirs() {
        var chosen = new LinkedHashMap<String, Heir>();
        heirs.forEach((item, candidates) -> chosen.put(item, chosen(candidates)));
        return chosen;
    }

    private static Heir chosen(List<Heir> candidates) {
        var worst = candidates.stream().min(Heir.WORST).orElseThrow();
        return candidates.size() == 1 ? worst : worst.doubted("MERGED");
    }

    List<Heir> gone() {
        return gone;
    }
}
