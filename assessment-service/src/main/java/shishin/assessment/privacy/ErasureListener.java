package shishin.assessment.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.erasure.Erasing;
import shishin.platform.erasure.Erasure;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** What is asked for at one place is forgotten here as well. */
@ApplicationScoped
class ErasureListener implements FactListener<ErasureListener.ErasureRequested> {

    private final Erasing erasing;

    ErasureListener(Erasing erasing) {
        this.erasing = erasing;
    }

    record ErasureRequested(
            UUID erasureId,
            Erasure.Scope scope,
            @Nullable String person,
            @Nullable String pseudonym,
            Instant at) {}

    @Override
    public String type() {
        return "shishin.risk.erasure-requested.v1";
    }

    @Override
    public Class<ErasureRequested> shape() {
        return ErasureRequested.class;
    }

    @Override
    public void hear(ErasureRequested asked, Envelope envelope) {
        erasing.begin(new Erasure(asked.erasureId(), asked.scope(), asked.person(), asked.pseudonym(), asked.at()));
    }
}
