package shishin.risk.quantity;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.InvalidModel;

/** A place in a request; what is wrong below it is refused with a JSON pointer to it. */
record At(String pointer) {

    At in(String member) {
        return new At(pointer + "/" + member.replace("~", "~0").replace("/", "~1"));
    }

    At in(int place) {
        return new At(pointer + "/" + place);
    }

    double number(String member, @Nullable Double value) {
        return there(member, value);
    }

    <T> T there(String member, @Nullable T value) {
        if (value == null) throw in(member).fault(Fault.EMPTY);
        return value;
    }

    /** Carries out what may find a fault in one of the members here, and tells in which. */
    <T> T told(Supplier<T> act) {
        try {
            return act.get();
        } catch (InvalidModel e) {
            throw in(e.place()).fault(e.fault());
        }
    }

    /** Carries out what may find a fault in what is here as a whole. */
    <T> T toldWhole(Supplier<T> act) {
        try {
            return act.get();
        } catch (InvalidModel e) {
            throw fault(e.fault());
        }
    }

    UnsoundModel fault(Fault fault) {
        return new UnsoundModel(pointer, fault);
    }
}
