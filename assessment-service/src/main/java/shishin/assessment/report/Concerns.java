package shishin.assessment.report;

import org.jspecify.annotations.Nullable;
import shishin.assessment.finding.FindingFigures;
import shishin.assessment.risk.RiskFigures;

/**
 * What was found wanting, and what is risked by it.
 *
 * @param before the findings at the beginning of the period
 */
record Concerns(FindingFigures findings, FindingFigures before, RiskFigures risks) {

    /** 0 to 1: how much of what was found is closed; missing where nothing was found. */
    @Nullable
    Double mended() {
        return share(findings.closed(), findings.closed() + findings.allOpen());
    }

    /** 0 to 1: how many of the judged risks are not waiting for a decision; missing where none was judged. */
    @Nullable
    Double decided() {
        return share(risks.judged() - risks.undecided(), risks.judged());
    }

    private static @Nullable Double share(int part, int whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
