package shishin.platform.idempotency;

import shishin.platform.problem.Refusal;

final class IdempotencyKeyRunning extends Refusal {

    IdempotencyKeyRunning() {
        super(Kind.CONFLICT);
    }
}
