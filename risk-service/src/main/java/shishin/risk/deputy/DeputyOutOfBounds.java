package shishin.risk.deputy;

import java.time.Duration;
import java.time.Instant;
import shishin.platform.problem.Refusal;

/** A deputy begins before the end, and not for ever. */
final class DeputyOutOfBounds extends Refusal {

    DeputyOutOfBounds(Instant since, Duration longest) {
        super(Kind.UNPROCESSABLE, since.toString(), longest.toDays());
        tell("latest", since.plus(longest));
    }
}
