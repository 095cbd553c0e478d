package shishin.catalog.publication;

import shishin.platform.problem.Refusal;

/** An edition is superseded by another one that is published. */
final class UnknownSuccessor extends Refusal {

    UnknownSuccessor(String successor) {
        super(Kind.UNPROCESSABLE, successor);
    }
}
