package shishin.assessment.intake;

import shishin.platform.problem.Refusal;

/** The result may be right, but what is needed to take it is away; send the file again. */
final class ResultNotTaken extends Refusal {

    ResultNotTaken() {
        super(Kind.UNAVAILABLE);
    }
}
