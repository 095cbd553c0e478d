package shishin.risk.treatment;

import shishin.platform.problem.Refusal;

/** An action comes after such as stand before it in the list: so that none waits for itself, however far around. */
final class ActionsOutOfOrder extends Refusal {

    ActionsOutOfOrder(int number, int after) {
        super(Kind.UNPROCESSABLE, number, after);
        tell("action", number);
    }
}
