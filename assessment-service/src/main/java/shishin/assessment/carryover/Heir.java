package shishin.assessment.carryover;

import java.util.Comparator;
import java.util.List;
import shishin.assessment.answer.AnswerView;
import shishin.assessment.answer.CarriedFrom;
import shishin.assessment.answer.RecordAnswer;
import shishin.assessment.answer.Result;

/** An earlier answer on its way to the item that asks the same now. */
record Heir(AnswerView answer, Fate fate) {

    /** From bad to good: of several that become one, the worst is taken over. */
    private static final List<Result> WORST_FIRST = List.of(
            Result.DOES_NOT_CONFORM, Result.PARTIAL, Result.NOT_ASSESSED, Result.CONFORMS, Result.NOT_APPLICABLE);

    static final Comparator<Heir> WORST =
            Comparator.comparingInt(heir -> WORST_FIRST.indexOf(heir.answer().result()));

    RecordAnswer said() {
        return new RecordAnswer(
                answer.work(),
                answer.result(),
                answer.reasonCode(),
                answer.narrative(),
                answer.maturity(),
                answer.targetMaturity(),
                answer.statement(),
                answer.responsible(),
                answer.due(),
                answer.nextReview(),
                answer.evidence());
    }

    CarriedFrom source() {
        return new CarriedFrom(answer.assessmentId(), answer.item(), answer.revision());
    }

    Heir doubted(String reason) {
        return new Heir(answer, new Fate(fate.successors(), Verdict.REVIEW, reason));
    }

    Heir gone(String reason) {
        return new Heir(answer, Fate.fallsAway(reason));
    }
}
