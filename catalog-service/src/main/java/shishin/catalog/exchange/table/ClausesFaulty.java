package shishin.catalog.exchange.table;

import java.util.List;
import shishin.catalog.finding.Finding;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Severity;
import shishin.platform.problem.Refusal;

/** No standard was drawn up from the file, for the errors in it. */
final class ClausesFaulty extends Refusal {

    private static final int MOST_TOLD = 100;

    ClausesFaulty(Findings findings) {
        super(Kind.UNPROCESSABLE, findings.count(Severity.ERROR));
        tell("findings", errors(findings));
    }

    private static List<Finding> errors(Findings findings) {
        return findings.kept().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .limit(MOST_TOLD)
                .toList();
    }
}
