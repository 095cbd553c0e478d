package shishin.catalog.publication;

import shishin.catalog.edition.State;
import shishin.platform.problem.Refusal;

final class EditionActNotPossible extends Refusal {

    EditionActNotPossible(Act act, State state, boolean drafted) {
        super(Kind.CONFLICT, act, state);
        tell("state", state);
        tell("possible", Act.possible(state, drafted));
    }
}
