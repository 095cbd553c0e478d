package shishin.risk.quantity;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.InvalidModel;

/** A place in a request; what is wrong below it is refused with a JSON pointer to it. */
record At(String pointer) {

    At in(String member) {
        return new At(pointer + "/" + member);
    }

    double number(String member, @Nullable Double value) {
        return there(member, value);
    }

    <T> T there(String member, @Nullable T value) {
        if (value == null) throw new UnsoundModel(pointer + "/" + member, Fault.EMPTY);
        return value;
    }

    /** Carries out what may find a fault, and tells where it was. */
    <T> T told(Supplier<T> act) {
        try {
            return act.get();
        } catch (InvalidModel e) {
            throw new UnsoundModel(pointer + "/" + e.place(), e.fault());
        }
    }
}
