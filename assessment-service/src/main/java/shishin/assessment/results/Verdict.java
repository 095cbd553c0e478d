package shishin.assessment.results;

import java.util.Optional;
import shishin.assessment.answer.Result;

/** What a result is in OSCAL: satisfied or not, and why; none where an item was not judged or does not apply. */
record Verdict(String state, String reason) {

    static Optional<Verdict> of(Result result) {
        return switch (result) {
            case CONFORMS -> Optional.of(new Verdict("satisfied", "pass"));
            case PARTIAL -> Optional.of(new Verdict("not-satisfied", "other"));
            case DOES_NOT_CONFORM -> Optional.of(new Verdict("not-satisfied", "fail"));
            case NOT_APPLICABLE, NOT_ASSESSED -> Optional.empty();
        };
    }
}
