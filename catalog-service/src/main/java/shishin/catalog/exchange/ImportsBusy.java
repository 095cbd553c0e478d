package shishin.catalog.exchange;

import shishin.platform.problem.Refusal;

/** As many catalogues are being read as the memory is good for. */
class ImportsBusy extends Refusal {

    ImportsBusy() {
        super(Kind.UNAVAILABLE);
    }
}
