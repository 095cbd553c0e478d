package shishin.catalog.crosswalk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/** @param shipped whether it came with the service; then it can be decided on, not changed */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Correspondence", examples = """
        {"id": "0199e0a0-0000-7000-8000-000000000001", "shipped": false,
         "source": {"catalogue": "nisc-4-measures", "item": "2.2.1-2.7"},
         "target": {"catalogue": "iso-iec-27001-2022", "item": "A.8.13"},
         "relation": "EQUIVALENT", "strength": 8, "rationale": "SEMANTIC",
         "explanation": {"en": "Backup copies are taken and kept safe."},
         "provenance": {"document": "Mapping table of the sector council", "page": "12"},
         "review": {"status": "PROPOSED", "proposedBy": "ada", "proposedAt": "2026-11-01T09:00:00Z"}, "version": 0}""")
record CorrespondenceView(
        UUID id,
        boolean shipped,
        End source,
        End target,
        Relation relation,
        int strength,
        @Nullable Rationale rationale,
        Explanation explanation,
        Provenance provenance,
        Review review,
        long version)
        implements Versioned, Located {

    static CorrespondenceView of(Known known) {
        var claim = known.claim();
        return new CorrespondenceView(
                known.id(),
                known.shipped(),
                claim.source(),
                claim.target(),
                claim.relation(),
                claim.strength(),
                claim.rationale(),
                claim.explanation(),
                claim.provenance(),
                known.review(),
                known.version());
    }

    @Override
    public String location() {
        return "/api/v1/crosswalks/" + id;
    }
}
