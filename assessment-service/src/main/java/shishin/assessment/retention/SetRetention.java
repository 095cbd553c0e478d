package shishin.assessment.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says how long every observation stays.
 *
 * @param everythingForDays since its receipt; without it, for ever
 */
@Schema(name = "SetEvidenceRetention", examples = "{\"everythingForDays\":400}")
record SetRetention(@Nullable @Min(1) @Max(36_500) Integer everythingForDays) {}
