package shishin.risk.quantity;

import shishin.platform.problem.Refusal;
import shishin.risk.simulation.fault.Fault;

/** A model that cannot be computed; the problem names the place and the fault. */
public class UnsoundModel extends Refusal {

    private final String pointer;
    private final Fault fault;

    UnsoundModel(String pointer, Fault fault) {
        super(Kind.UNPROCESSABLE, pointer.isEmpty() ? "/" : pointer, FaultWords.of(fault));
        this.pointer = pointer;
        this.fault = fault;
        tell("pointer", pointer);
        tell("fault", fault);
    }

    public String pointer() {
        return pointer;
    }

    public Fault fault() {
        return fault;
    }

    /** The same fault in another body, which has under {@code to} what lay under {@code from}. */
    public UnsoundModel moved(String from, String to) {
        return pointer.startsWith(from) ? new UnsoundModel(to + pointer.substring(from.length()), fault) : this;
    }
}
