package shishin.risk.run;

import shishin.platform.problem.Refusal;

/** What has ended cannot be cancelled. */
public class RunHasEnded extends Refusal {

    RunHasEnded(RunState state) {
        super(Kind.CONFLICT, state);
        tell("state", state);
    }
}
