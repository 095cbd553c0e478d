package shishin.catalog.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;

/**
 * Takes an edition into memory as soon as it is in force, on a thread of its own: whoever prepares for reading it, such as
 * the search, begins before anybody asks. Other replicas take it when they are asked.
 */
@ApplicationScoped
class Foresight {

    private final Shelf shelf;
    private final Caller caller;
    private final Event<EditionInForce> later;

    Foresight(Shelf shelf, Caller caller, Event<EditionInForce> later) {
        this.shelf = shelf;
        this.caller = caller;
        this.later = later;
    }

    void onPublished(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionInForce edition) {
        later.fireAsync(edition);
    }

    void fetch(@ObservesAsync EditionInForce edition) {
        caller.actFor(edition.tenant(), Actor.SYSTEM, NewId.next().toString());
        shelf.forget(edition.tenant());
        shelf.head(edition.tenant(), edition.edition()).ifPresent(shelf::volume);
    }
}
