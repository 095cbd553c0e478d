package shishin.assessment.answer;

import shishin.platform.problem.Refusal;

final class AnswerUnfinished extends Refusal {

    AnswerUnfinished(Work work) {
        super(Kind.CONFLICT, work);
        tell("work", work);
    }
}
