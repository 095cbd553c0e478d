package shishin.risk.quantity;

import shishin.platform.problem.Refusal;
import shishin.risk.simulation.fault.Fault;

/** A model that cannot be computed; the problem names the place and the fault. */
public class UnsoundModel extends Refusal {

    UnsoundModel(String pointer, Fault fault) {
        super(Kind.UNPROCESSABLE, pointer, fault);
        tell("pointer", pointer);
        tell("fault", fault);
    }
}
