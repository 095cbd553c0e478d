package shishin.risk.lifecycle;

import java.util.Collection;
import shishin.platform.problem.Refusal;

/** The act is not possible in this state; the answer names those that are. */
public final class ActOutOfOrder extends Refusal {

    /**
     * Refuses an act.
     *
     * @param what the thing in the path's word, such as {@code risk}
     * @param name its code or id
     */
    public ActOutOfOrder(String what, Object name, Enum<?> state, Enum<?> act, Collection<? extends Enum<?>> possible) {
        super(Kind.CONFLICT, what, name, state.name(), act.name(), names(possible));
        tell("state", state.name());
        tell("refused", act.name());
        tell("possible", possible.stream().map(Enum::name).toList());
    }

    private static String names(Collection<? extends Enum<?>> acts) {
        return acts.isEmpty()
                ? "-"
                : String.join(", ", acts.stream().map(Enum::name).toList());
    }
}
