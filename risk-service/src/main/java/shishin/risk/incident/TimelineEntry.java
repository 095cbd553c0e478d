package shishin.risk.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that happened in the course of an incident. */
@Schema(examples = "{\"at\": \"2026-04-01T09:20:00Z\", \"kind\": \"CONTAINED\", \"text\": \"感染した端末を切り離した\"}")
public record TimelineEntry(
        @NotNull Instant at,
        @NotNull Kind kind,
        @NotBlank @Size(max = 2000) String text) {

    /** What kind of step it was. */
    @Schema(name = "TimelineKind")
    public enum Kind {
        BEGAN,
        DETECTED,
        ESCALATED,
        CONTAINED,
        ERADICATED,
        RECOVERED,
        COMMUNICATED,
        NOTE
    }
}
