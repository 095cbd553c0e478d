package shishin.risk.deputy;

import shishin.platform.problem.Refusal;

/** Nobody is their own deputy. */
final class DeputyOfOneself extends Refusal {

    DeputyOfOneself() {
        super(Kind.UNPROCESSABLE);
    }
}
