package shishin.assessment.evidence;

import static java.time.temporal.ChronoUnit.MICROS;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.platform.json.OneLine;

/**
 * Hands in one observation.
 *
 * @param externalId the producer's own id for it; with it, sending again is safe for ever
 * @param check what was checked, in the tool's words; with producer, subject and edition it names the stream
 * @param observedFrom when the observation began; without it, when it ended
 * @param validUntil after this it says nothing any more
 */
@Schema(examples = """
        {"externalId":"scan-4711/log-retention","producer":{"agent":"evidence-agent","tool":"openscap","version":"1.4"},\
        "check":"log-retention","subject":{"type":"system","id":"billing"},"edition":"nisc-4-measures",\
        "items":["1.2.3-4.1.8"],"result":"FAIL","reason":"Two hosts keep logs for 7 days","severity":"HIGH",\
        "actual":"7 days","expected":"90 days","observedTo":"2026-11-02T08:59:30Z","validUntil":"2026-12-02T00:00:00Z"}""")
@JsonDeserialize(using = JsonDeserializer.None.class)
public record ReceiveEvidence(
        @Nullable @OneLine @Size(max = 200) String externalId,
        @NotNull @Valid Producer producer,
        @NotNull @OneLine @Size(max = 200) String check,
        @NotNull @Valid Subject subject,
        @NotNull @OneLine @Size(max = 100) String edition,
        @NotEmpty @Size(max = 100) List<@NotNull @OneLine @Size(max = 50) String> items,
        @NotNull CheckResult result,
        @Nullable @Size(max = 4000) String reason,
        @Nullable Severity severity,
        @Nullable @Size(max = 10_000) String actual,
        @Nullable @Size(max = 10_000) String expected,
        Instant observedFrom,
        @NotNull Instant observedTo,
        @Nullable Instant collectedAt,
        @Nullable Instant validUntil)
        implements HandIn {

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /** Times are kept in microseconds, as the database keeps them. */
    public ReceiveEvidence {
        if (Stream.of(observedFrom, observedTo, collectedAt, validUntil).anyMatch(ReceiveEvidence::isOutOfRange))
            throw new TimeOutOfRange();
        observedTo = truncated(observedTo);
        observedFrom = observedFrom == null ? observedTo : truncated(observedFrom);
        collectedAt = truncated(collectedAt);
        validUntil = truncated(validUntil);
    }

    private static boolean isOutOfRange(@Nullable Instant time) {
        return time != null && (time.isBefore(EARLIEST) || time.isAfter(LATEST));
    }

    private static @Nullable Instant truncated(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(MICROS);
    }
}
