package shishin.risk.register;

import shishin.platform.problem.Refusal;

final class NothingToExport extends Refusal {

    NothingToExport() {
        super(Kind.CONFLICT);
    }
}
