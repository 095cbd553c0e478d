package shishin.assessment.posture;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;

/** How the whole stood at each of some moments, all reckoned with the same weights. */
@Schema(name = "PostureSeries", examples = """
        {"subject":{"type":"system","id":"billing"},"edition":"nisc-4-measures","weights":0,\
        "points":[{"at":"2026-10-02T09:00:00Z","figures":{"coverage":0.4,"conformity":0.7}},\
        {"at":"2026-11-02T09:00:00Z","figures":{"coverage":0.82,"conformity":0.71}}]}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeriesView(
        @Nullable UUID assessmentId, @Nullable Subject subject, String edition, long weights, List<Point> points) {

    /** The figures of one moment. */
    @Schema(name = "PosturePoint", examples = """
            {"at":"2026-11-02T09:00:00Z","figures":{"coverage":0.82,"conformity":0.71}}""")
    record Point(Instant at, Figures figures) {}
}
