package shishin.assessment.worksheet;

import shishin.platform.problem.Refusal;

final class NotAWorksheet extends Refusal {

    NotAWorksheet(String why) {
        super(Kind.UNPROCESSABLE, why);
        tell("reason", why);
    }
}
