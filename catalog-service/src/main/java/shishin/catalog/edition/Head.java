package shishin.catalog.edition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shishin.platform.caller.Caller;

/**
 * All that is known of an edition without its content.
 *
 * @param tenant the owner, or {@code *} for everybody
 * @param digest of the content: of the revision in force, or of the draft while there is none
 * @param version goes up with every change of its standing or its draft
 */
public record Head(
        String tenant, String id, Standing standing, Heading heading, String digest, Dates dates, long version) {

    /** What the life of an edition adds to what its publisher says. */
    public record Dates(
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate abolishedOn,
            @Nullable String supersededBy) {

        static Dates of(Edition edition) {
            return new Dates(
                    edition.decidedOn(), edition.effectiveFrom(), edition.abolishedOn(), edition.supersededBy());
        }
    }

    static Head of(Catalog catalog) {
        return new Head(
                Caller.EVERY_TENANT,
                catalog.id(),
                catalog.standing(),
                Heading.of(catalog),
                catalog.digest(),
                Dates.of(catalog.edition()),
                0);
    }

    boolean isDraft() {
        return standing.state() == State.DRAFT;
    }
}
