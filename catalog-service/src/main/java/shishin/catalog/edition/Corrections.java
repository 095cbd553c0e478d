package shishin.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The record of everything that was changed or left out between the printed text and what is served. */
@Schema(examples = """
        {"correctionReasons": {"misread-mark": "The mark was misread."}, "omissionReasons": {},
         "corrections": [{"lines": [30], "printed": "## . 対策編の位置付け", "served": "対策編の位置付け",
                          "reasons": ["misread-mark"]}],
         "omissions": [], "readings": []}""")
public record Corrections(
        Map<String, String> correctionReasons,
        Map<String, String> omissionReasons,
        List<Correction> corrections,
        List<Omission> omissions,
        List<Reading> readings) {

    /** Nothing was changed. */
    public static final Corrections NONE = new Corrections(Map.of(), Map.of(), List.of(), List.of(), List.of());

    /**
     * A passage that is served otherwise than it was recognised.
     *
     * @param lines of the source, from 1
     * @param code of the item it is in, where it is in one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Correction(
            List<Integer> lines, @Nullable String code, String printed, String served, List<String> reasons) {}

    public record Omission(List<Integer> lines, String reason) {}

    /** A place that can be read in more than one way, and why it is read as it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reading(
            List<Integer> lines,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String code,

            String note) {}
}
