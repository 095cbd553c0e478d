package shishin.assessment.agent;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/**
 * Makes a machine known.
 *
 * @param name as its token names it (the client id), and as evidence names it in {@code producer.agent}
 * @param heartbeat how long it may be unheard before it counts as silent; without it, it is not waited for
 * @param cadence how often each of its streams is to bring news, where nothing else is said of the stream
 */
@Schema(examples = """
        {"name":"evidence-agent","description":"Nightly OpenSCAP of the billing hosts","heartbeat":"PT15M",\
        "cadence":"P1D"}""")
record RegisterAgent(
        @NotNull @OneLine @Size(max = 100) String name,
        @Nullable @Size(max = 1000) String description,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @DurationMin(minutes = 1) @DurationMax(days = 366) @Nullable
        Duration heartbeat,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @DurationMin(minutes = 1) @DurationMax(days = 3660) @Nullable
        Duration cadence) {

    Expectation expectation() {
        return new Expectation(description, heartbeat, cadence);
    }
}
