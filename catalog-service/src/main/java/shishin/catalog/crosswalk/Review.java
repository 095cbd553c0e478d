package shishin.catalog.crosswalk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who proposed a correspondence, and what became of it.
 *
 * @param proposedAt absent on what came with the service
 * @param decidedBy absent while it is proposed, as are the two after it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CrosswalkReview", examples = """
        {"status": "APPROVED", "proposedBy": "ada", "proposedAt": "2026-11-01T09:00:00Z",
         "decidedBy": "vera", "decidedAt": "2026-11-02T09:00:00Z", "reason": "Checked against both texts."}""")
public record Review(
        Status status,
        String proposedBy,
        @Nullable Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {}
