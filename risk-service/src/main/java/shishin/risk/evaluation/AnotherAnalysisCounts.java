package shishin.risk.evaluation;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** The caller wanted to judge an analysis that has been followed by another. */
final class AnotherAnalysisCounts extends Refusal {

    AnotherAnalysisCounts(UUID asked, UUID counts) {
        super(Kind.CONFLICT, asked, counts);
        tell("analysis", counts);
    }
}
