package shishin.catalog.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Owner;
import shishin.catalog.edition.State;
import shishin.platform.precondition.Versioned;

/**
 * How an edition stands.
 *
 * @param revision the revision that is served: the one in force, or the draft while there is none
 * @param draft the revision that is being drafted
 * @param possible what can be done with it now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Publication", examples = """
        {"edition": "rules-2026", "owner": "TENANT", "state": "PUBLISHED", "revision": 1,
         "digest": "sha256:7bebd3eaf35eaae802460514c738af019284d1b961387c6ea674ca6c432e6f5d",
         "decidedOn": "2026-09-01", "effectiveFrom": "2026-10-01", "changedBy": "ada",
         "changedAt": "2026-11-01T09:00:00Z", "possible": ["REVISION", "WITHDRAWAL"], "version": 1}""")
record PublicationView(
        String edition,
        Owner owner,
        State state,
        int revision,
        @Nullable Integer draft,
        String digest,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate abolishedOn,
        @Nullable String supersededBy,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        List<Act> possible,
        long version)
        implements Versioned {

    static PublicationView of(Life life, String digest) {
        return new PublicationView(
                life.key().id(),
                Stewardship.isEverybodys(life.key()) ? Owner.EVERYBODY : Owner.TENANT,
                life.state(),
                life.current(),
                life.drafted(),
                digest,
                life.decidedOn(),
                life.effectiveFrom(),
                life.abolishedOn(),
                life.supersededBy(),
                life.changedBy(),
                life.changedAt(),
                Act.possible(life.state(), life.drafted() != null),
                life.version());
    }

    /** Nothing can be done with what comes with the service. */
    static PublicationView ofBuiltIn(Catalog catalog) {
        var edition = catalog.edition();
        return new PublicationView(
                edition.id(),
                Owner.EVERYBODY,
                State.PUBLISHED,
                1,
                null,
                catalog.digest(),
                edition.decidedOn(),
                edition.effectiveFrom(),
                edition.abolishedOn(),
                edition.supersededBy(),
                null,
                null,
                List.of(),
                0);
    }
}
