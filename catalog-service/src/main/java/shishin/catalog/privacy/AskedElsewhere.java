package shishin.catalog.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import shishin.platform.erasure.Erasing;
import shishin.platform.erasure.ErasureListener;

/** Erasures are asked for in the risk service. */
@ApplicationScoped
class AskedElsewhere {

    @Produces
    @Singleton
    ErasureListener erasures(Erasing erasing) {
        return new ErasureListener("shishin.risk.erasure-requested.v1", erasing);
    }
}
