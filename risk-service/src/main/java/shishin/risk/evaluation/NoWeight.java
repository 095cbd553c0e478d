package shishin.risk.evaluation;

import shishin.platform.problem.Refusal;

/** Weights that are all zero put nothing before anything. */
final class NoWeight extends Refusal {

    NoWeight() {
        super(Kind.MALFORMED);
    }
}
