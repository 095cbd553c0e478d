package shishin.catalog.crosswalk;

import shishin.platform.caller.Actor;

/** A decision is made by a person, and not by whoever proposed. */
final class FourEyes {

    private FourEyes() {}

    static void require(Actor actor, String proposer, Status status, DecideCorrespondence decision) {
        if (!actor.isPerson()) throw new ReviewerIsNoPerson();
        if (actor.name().equals(proposer)) throw new ReviewerIsProposer(proposer);
        if (status == decision.decision().status()) throw new CorrespondenceAlreadyDecided(status);
    }
}
