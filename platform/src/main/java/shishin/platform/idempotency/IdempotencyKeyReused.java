package shishin.platform.idempotency;

import shishin.platform.problem.Refusal;

final class IdempotencyKeyReused extends Refusal {

    IdempotencyKeyReused() {
        super(Kind.UNPROCESSABLE);
    }
}
