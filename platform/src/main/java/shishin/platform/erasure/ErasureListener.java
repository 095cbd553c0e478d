package shishin.platform.erasure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/**
 * What is asked for in another service is forgotten here as well.
 *
 * @param type of the fact that asks
 */
public record ErasureListener(String type, Erasing erasing) implements FactListener<ErasureListener.ErasureRequested> {

    /** What is read of that fact. */
    public record ErasureRequested(
            UUID erasureId,
            Erasure.Scope scope,
            @Nullable String person,
            @Nullable String pseudonym,
            Instant at) {}

    @Override
    public Class<ErasureRequested> shape() {
        return ErasureRequested.class;
    }

    @Override
    public void hear(ErasureRequested asked, Envelope envelope) {
        erasing.begin(new Erasure(asked.erasureId(), asked.scope(), asked.person(), asked.pseudonym(), asked.at()));
    }
}
