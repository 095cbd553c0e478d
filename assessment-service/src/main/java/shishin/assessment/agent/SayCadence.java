package shishin.assessment.agent;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** How often a stream is to bring news. */
@Schema(examples = "{\"every\":\"PT12H\"}")
record SayCadence(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull @DurationMin(minutes = 1) @DurationMax(days = 3660)
        Duration every) {}
