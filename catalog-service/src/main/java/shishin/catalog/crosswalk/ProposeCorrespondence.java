package shishin.catalog.crosswalk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param strength 1 to 10, how much is common to both; 0 with NONE
 * @param rationale what was compared; absent where that is not known
 * @param explanation why the relation is what it is
 */
@Schema(examples = """
        {"source": {"catalogue": "nisc-4-measures", "item": "2.2.1-2.7"},
         "target": {"catalogue": "iso-iec-27001-2022", "item": "A.8.13"},
         "relation": "EQUIVALENT", "strength": 8, "rationale": "SEMANTIC",
         "explanation": {"en": "Backup copies are taken and kept safe."},
         "provenance": {"document": "Mapping table of the sector council", "page": "12"}}""")
record ProposeCorrespondence(
        @NotNull @Valid End source,
        @NotNull @Valid End target,
        @NotNull Relation relation,
        @Min(0) @Max(10) int strength,
        @Nullable Rationale rationale,
        @Valid @Nullable Explanation explanation,
        @NotNull @Valid Provenance provenance) {

    Claim claim() {
        return new Claim(
                source,
                target,
                relation,
                strength,
                rationale,
                explanation == null ? Explanation.NOT_GIVEN : explanation,
                provenance);
    }
}
