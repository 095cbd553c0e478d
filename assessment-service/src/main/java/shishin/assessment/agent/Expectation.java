package shishin.assessment.agent;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of an agent from now on.
 *
 * @param heartbeat how long it may be unheard before it counts as silent; without it, it is not waited for
 * @param cadence how often each of its streams is to bring news, where nothing else is said of the stream
 */
@Schema(
        name = "ChangeAgent",
        examples = "{\"description\":\"Nightly OpenSCAP\",\"heartbeat\":\"PT1H\",\"cadence\":\"P7D\"}")
record Expectation(
        @Nullable @Size(max = 1000) String description,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @DurationMin(minutes = 1) @DurationMax(days = 366) @Nullable
        Duration heartbeat,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @DurationMin(minutes = 1) @DurationMax(days = 3660) @Nullable
        Duration cadence) {}
