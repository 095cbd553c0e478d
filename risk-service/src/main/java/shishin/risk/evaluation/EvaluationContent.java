package shishin.risk.evaluation;

import org.jspecify.annotations.Nullable;
import shishin.risk.criteria.ToleranceCheck;
import shishin.risk.scale.Score;

/** What the evaluator said, and what it weighs. */
record EvaluationContent(
        Score significance,
        Score feasibility,
        Score escalationPotential,
        Priority priority,
        String reason,
        BasisForRevision basisForRevision,
        @Nullable ToleranceCheck tolerance) {}
