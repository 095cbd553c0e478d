package shishin.assessment.posture;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Versioned;

/**
 * What each item weighs.
 *
 * @param version 0 while nobody has set any and all weigh the same
 */
@Schema(name = "PostureWeightsView", examples = """
        {"edition":"nisc-4-measures","version":2,"weights":{"1.2":2.0,"1.2.3-4":5.0},"setBy":"ada",\
        "setAt":"2026-11-02T09:00:00Z"}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WeightsView(
        String edition,
        long version,
        Map<String, Double> weights,
        @Nullable String setBy,
        @Nullable Instant setAt) implements Versioned {

    static WeightsView none(String edition) {
        return new WeightsView(edition, 0, Map.of(), null, null);
    }
}
