package shishin.risk.incident;

import java.time.Instant;
import shishin.platform.problem.Refusal;

final class RecoveredBeforeDetected extends Refusal {

    RecoveredBeforeDetected(Instant detectedAt) {
        super(Kind.UNPROCESSABLE, detectedAt.toString());
    }
}
