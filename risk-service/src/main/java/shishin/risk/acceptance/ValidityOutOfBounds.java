package shishin.risk.acceptance;

import java.time.Instant;
import shishin.platform.problem.Refusal;
import shishin.risk.scale.RiskLevel;

/** The end lies in the past, or later than the criteria allow for this level. */
final class ValidityOutOfBounds extends Refusal {

    ValidityOutOfBounds(RiskLevel level, Instant latest) {
        super(Kind.UNPROCESSABLE, level.name(), latest.toString());
        tell("latest", latest);
    }
}
