package shishin.assessment.answer;

import org.jspecify.annotations.Nullable;
import shishin.platform.problem.Refusal;

/**
 * One answer of many, and what became of it.
 *
 * @param answer as it stands now, if it was recorded
 */
public record Judged(
        Draft draft,
        Outcome outcome,
        @Nullable Refusal refusal,
        @Nullable AnswerView answer) {

    static Judged of(Draft draft, Outcome outcome) {
        return new Judged(draft, outcome, null, null);
    }

    static Judged refused(Draft draft, Refusal refusal) {
        return new Judged(draft, Outcome.REFUSED, refusal, null);
    }

    Judged held() {
        return outcome == Outcome.RECORDED ? of(draft, Outcome.HELD) : this;
    }

    Judged written(Answer written) {
        return new Judged(draft, outcome, null, AnswerView.of(written));
    }
}
