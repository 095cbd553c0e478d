package shishin.catalog.standard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/**
 * @param checklist the edition of the guideline it was drawn up with
 * @param clauses how many there are
 * @param digest of everything it says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AdoptedEdition", examples = """
        {"standardId": "0199e0a0-0000-7000-8000-000000000001", "number": 1, "label": "First edition", "note": "",
         "state": "ADOPTED", "checklist": "nisc-4-measures", "effectiveFrom": "2026-12-01", "clauses": 81,
         "digest": "sha256:9f86d081", "adoptedBy": "ada", "adoptedAt": "2026-11-20T09:00:00Z", "version": 0}""")
record AdoptedEditionView(
        UUID standardId,
        int number,
        String label,
        String note,
        State state,
        String checklist,
        @Nullable LocalDate effectiveFrom,
        int clauses,
        String digest,
        String adoptedBy,
        Instant adoptedAt,
        @Nullable Instant supersededAt,
        long version)
        implements Versioned, Located {

    @Schema(name = "AdoptedEditionState")
    enum State {
        ADOPTED,
        SUPERSEDED
    }

    @Override
    public String location() {
        return "/api/v1/standards/%s/editions/%d".formatted(standardId, number);
    }
}
