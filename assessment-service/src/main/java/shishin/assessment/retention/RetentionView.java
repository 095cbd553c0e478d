package shishin.assessment.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Versioned;

/**
 * The policy in force.
 *
 * @param everythingForDays how long every observation stays; none means for ever
 * @param version 0 while nobody has set any
 */
@Schema(name = "EvidenceRetentionView", examples = """
        {"everythingForDays":400,"version":1,"setBy":"root","setAt":"2026-11-02T09:00:00Z"}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RetentionView(
        @Nullable Integer everythingForDays,
        long version,
        @Nullable String setBy,
        @Nullable Instant setAt) implements Versioned {

    static final RetentionView NONE = new RetentionView(null, 0, null, null);
}
