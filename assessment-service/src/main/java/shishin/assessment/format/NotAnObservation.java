package shishin.assessment.format;

import shishin.platform.problem.Refusal;

final class NotAnObservation extends Refusal {

    NotAnObservation(String why) {
        super(Kind.UNPROCESSABLE, why);
    }
}
