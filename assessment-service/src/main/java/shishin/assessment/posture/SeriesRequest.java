package shishin.assessment.posture;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Over which time, and how finely. */
public class SeriesRequest extends Manner {

    private static final Duration USUAL = Duration.ofDays(90);

    @QueryParam("from")
    @Parameter(description = "The first moment; 90 days before the last, unless told otherwise")
    @Nullable
    OffsetDateTime from;

    @QueryParam("to")
    @Parameter(description = "The last moment; now, unless told otherwise")
    @Nullable
    OffsetDateTime to;

    @QueryParam("points")
    @DefaultValue("13")
    @Min(2)
    @Max(61)
    @Parameter(description = "How many moments, evenly spread")
    int points = 13;

    @QueryParam("weights")
    @Min(0)
    @Parameter(description = "Version of the weights, 0 for all alike; those in force now, unless told otherwise")
    @Nullable
    Long weights;

    List<Instant> moments(Instant now) {
        var last = to == null ? now : to.toInstant();
        var first = from == null ? last.minus(USUAL) : from.toInstant();
        if (!first.isBefore(last)) throw new SeriesEndsBeforeItBegins();
        var step = Duration.between(first, last).dividedBy(points - 1);
        return IntStream.range(0, points)
                .mapToObj(point -> point == points - 1 ? last : first.plus(step.multipliedBy(point)))
                .toList();
    }
}
