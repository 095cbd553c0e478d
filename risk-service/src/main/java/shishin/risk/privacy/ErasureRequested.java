package shishin.risk.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.erasure.Erasure;
import shishin.platform.outbox.Fact;

/** A person, or all of a tenant, is to be forgotten everywhere. The only fact that must name who. */
record ErasureRequested(
        UUID erasureId,
        Erasure.Scope scope,
        @Nullable String person,
        @Nullable String pseudonym,
        Instant at) implements Fact {

    static ErasureRequested of(Erasure erasure) {
        return new ErasureRequested(erasure.id(), erasure.scope(), erasure.person(), erasure.pseudonym(), erasure.at());
    }

    @Override
    public String key() {
        return erasureId.toString();
    }
}
