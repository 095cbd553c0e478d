package shishin.catalog.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Fact;

/** An edition is not to be used any more; what was done with it stays. */
public record EditionWithdrawn(
        String edition,
        String digest,
        LocalDate abolishedOn,
        @Nullable String supersededBy,
        String by,
        Instant at) implements Fact {

    @Override
    public String key() {
        return edition;
    }
}
