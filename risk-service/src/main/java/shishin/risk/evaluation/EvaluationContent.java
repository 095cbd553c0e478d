package shishin.risk.evaluation;

import shishin.risk.scale.Score;

/** What the evaluator said, and what it weighs. */
record EvaluationContent(
        Score significance,
        Score feasibility,
        Score escalationPotential,
        Priority priority,
        String reason,
        BasisForRevision basisForRevision) {}
