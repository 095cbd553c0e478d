package shishin.risk.incident;

import shishin.platform.problem.Refusal;

final class ReportNotOwed extends Refusal {

    ReportNotOwed(ReportStage report) {
        super(Kind.CONFLICT, report.name());
    }
}
