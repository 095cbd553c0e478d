package shishin.assessment.signature;

import shishin.platform.problem.Refusal;

final class TooManySigningKeys extends Refusal {

    TooManySigningKeys(int most) {
        super(Kind.CONFLICT, most);
    }
}
