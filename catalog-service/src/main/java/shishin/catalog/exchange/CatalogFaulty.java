package shishin.catalog.exchange;

import java.util.List;
import shishin.catalog.finding.Finding;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Severity;
import shishin.platform.problem.Refusal;

/** The file was not kept, for the errors in it. */
class CatalogFaulty extends Refusal {

    private static final int MOST_TOLD = 100;

    CatalogFaulty(Findings findings) {
        super(Kind.UNPROCESSABLE, findings.count(Severity.ERROR));
        List<Finding> errors = findings.kept().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .limit(MOST_TOLD)
                .toList();
        tell("findings", errors);
    }
}
