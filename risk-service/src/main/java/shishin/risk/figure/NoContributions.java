package shishin.risk.figure;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** The portfolio has no result yet, or holds one risk alone. */
final class NoContributions extends Refusal {

    NoContributions(UUID portfolio) {
        super(Kind.CONFLICT, portfolio);
    }
}
