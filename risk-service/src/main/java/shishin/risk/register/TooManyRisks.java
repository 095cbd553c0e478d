package shishin.risk.register;

import shishin.platform.problem.Refusal;

final class TooManyRisks extends Refusal {

    TooManyRisks(int most) {
        super(Kind.UNPROCESSABLE, most);
    }
}
