package shishin.risk.evaluation;

import shishin.risk.scale.Score;

/** What of an evaluation a risk is ranked by. */
record Scores(Score significance, Score feasibility, Score escalationPotential, Priority priority) {}
