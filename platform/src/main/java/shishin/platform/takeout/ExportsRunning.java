package shishin.platform.takeout;

import shishin.platform.problem.Refusal;

/** As many are under way as a replica does at once: each holds a connection for as long as it takes. */
final class ExportsRunning extends Refusal {

    ExportsRunning() {
        super(Kind.UNAVAILABLE);
    }
}
