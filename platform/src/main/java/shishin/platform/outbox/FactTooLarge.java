package shishin.platform.outbox;

import shishin.platform.problem.Refusal;

/** It would be true here and could be told to nobody. */
final class FactTooLarge extends Refusal {

    FactTooLarge(int most) {
        super(Kind.TOO_LARGE, most);
    }
}
