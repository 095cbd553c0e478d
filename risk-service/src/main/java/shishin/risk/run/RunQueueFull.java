package shishin.risk.run;

import shishin.platform.problem.Refusal;

/** A tenant has as many open runs as it may have. */
public class RunQueueFull extends Refusal {

    RunQueueFull(int most) {
        super(Kind.CONFLICT, most);
        tell("most", most);
    }
}
