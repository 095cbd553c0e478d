package shishin.assessment.posture;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/**
 * What is different between two assessments, or between two moments of one.
 *
 * @param before what it is compared with
 * @param weights the version of the weights, the same for both
 * @param parts those the two have in common, by code
 */
@Schema(name = "PostureComparison", examples = """
        {"before":{"assessmentId":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","edition":"nisc-4-measures",\
        "asOf":"2026-11-02T09:00:00Z"},"after":{"assessmentId":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3d",\
        "edition":"nisc-4-measures","asOf":"2026-11-02T09:00:00Z"},"weights":0,"whole":{"before":{"conformity":0.6},\
        "after":{"conformity":0.71},"change":{"conformity":0.11}},"parts":[]}""")
record ComparisonView(Side before, Side after, long weights, Change whole, List<PartChange> parts) {

    /** One of the two that are compared. */
    @Schema(name = "PostureComparisonSide", examples = """
            {"assessmentId":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","edition":"nisc-4-measures",\
            "asOf":"2026-11-02T09:00:00Z"}""")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Side(@Nullable UUID assessmentId, String edition, Instant asOf) {}

    /** What the figures were, are, and have grown by. */
    @Schema(name = "PostureChange", examples = """
            {"before":{"conformity":0.6},"after":{"conformity":0.71},"change":{"conformity":0.11}}""")
    record Change(Figures before, Figures after, Figures change) {

        static Change of(Standing before, Standing after) {
            return new Change(before.figures(), after.figures(), after.figures().since(before.figures()));
        }
    }

    /** The same of one part. */
    @Schema(name = "PosturePartChange", examples = """
            {"code":"1.2","kind":"VIEWPOINT","title":"The “measures” viewpoint","figures":{"before":{"conformity":0.6},\
            "after":{"conformity":0.71},"change":{"conformity":0.11}}}""")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartChange(String code, String kind, @Nullable String title, Change figures) {

        static PartChange of(Posture.Part before, Posture.Part after, Language language) {
            var item = after.item();
            return new PartChange(
                    item.code(),
                    item.kind(),
                    Titles.of(item, language),
                    Change.of(before.standing(), after.standing()));
        }
    }

    static List<PartChange> parts(Posture before, Posture after, Detail detail, Language language) {
        var earlier = before.byCode();
        return after.downTo(detail).stream()
                .flatMap(
                        part -> Optional.ofNullable(earlier.get(part.item().code()))
                                .map(then -> PartChange.of(then, part, language))
                                .stream())
                .toList();
    }
}
