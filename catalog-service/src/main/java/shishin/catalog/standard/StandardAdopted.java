package shishin.catalog.standard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Fact;

/**
 * A person adopted an edition of a standard; the one before it is superseded.
 *
 * @param edition the edition of the guideline it was drawn up with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandardAdopted(
        UUID standardId,
        String title,
        int number,
        String label,
        String edition,
        String digest,
        @Nullable LocalDate effectiveFrom,
        String adoptedBy,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return standardId.toString();
    }
}
