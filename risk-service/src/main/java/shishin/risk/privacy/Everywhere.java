package shishin.risk.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import shishin.platform.erasure.Erasing;
import shishin.platform.erasure.Erasure;
import shishin.platform.outbox.Outbox;

/** Begins an erasure here, and tells the other services of it. */
@ApplicationScoped
class Everywhere {

    private final Erasing erasing;
    private final Outbox outbox;

    Everywhere(Erasing erasing, Outbox outbox) {
        this.erasing = erasing;
        this.outbox = outbox;
    }

    void begin(Erasure erasure) {
        var underWay = erasing.begin(erasure);
        if (!underWay.equals(erasure.id())) throw new PersonBeingErased(underWay);
        outbox.publish(ErasureRequested.of(erasure));
    }
}
