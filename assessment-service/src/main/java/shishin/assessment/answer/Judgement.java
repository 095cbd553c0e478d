package shishin.assessment.answer;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.ItemNotSelected;
import shishin.assessment.assessment.Scope;

/** Decides what becomes of each of many answers, before any is written. */
final class Judgement {

    private final Scope scope;
    private final Map<String, Answer> standing;
    private final Set<UUID> unknownEvidence;
    private final Conflicts conflicts;
    private final Set<String> named = new HashSet<>();

    Judgement(Scope scope, Map<String, Answer> standing, Set<UUID> unknownEvidence, Conflicts conflicts) {
        this.scope = scope;
        this.standing = standing;
        this.unknownEvidence = unknownEvidence;
        this.conflicts = conflicts;
    }

    Judged of(Draft draft) {
        if (!scope.asks(draft.item()))
            return Judged.refused(draft, new ItemNotSelected(scope.assignment().id(), draft.item()));
        if (!named.add(draft.item())) return Judged.refused(draft, new ItemNamedTwice(draft.item()));
        var unknown = draft.said().evidence().stream()
                .filter(unknownEvidence::contains)
                .toList();
        if (!unknown.isEmpty()) return Judged.refused(draft, new UnknownEvidence(unknown));
        return Judged.of(draft, outcome(draft, standing.get(draft.item())));
    }

    private Outcome outcome(Draft draft, @Nullable Answer old) {
        if (old != null && old.said().equals(draft.said())) return Outcome.UNCHANGED;
        if (draft.knows(old)) return Outcome.RECORDED;
        return switch (conflicts) {
            case STOP -> Outcome.CONFLICT;
            case SKIP -> Outcome.KEPT;
            case OVERWRITE -> Outcome.RECORDED;
        };
    }
}
