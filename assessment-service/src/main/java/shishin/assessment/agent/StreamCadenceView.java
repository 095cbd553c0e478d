package shishin.assessment.agent;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.platform.precondition.Versioned;

/**
 * How often a stream is to bring news, and whether it does.
 *
 * @param own whether it was said for this stream, and not by its agent for all of them
 * @param dueAt when it is overdue at the earliest; moved on when news has come
 */
@Schema(name = "StreamCadence", examples = """
        {"streamId":"5a1f0c7e-11b2-8c3d-9e4f-5a6b7c8d9e0f","agentId":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c",\
        "tool":"openscap","check":"log-retention","subject":{"type":"system","id":"billing"},\
        "edition":"nisc-4-measures","every":"PT24H","own":false,"dueAt":"2026-11-03T08:59:30Z","overdue":true,\
        "overdueSince":"2026-11-03T08:59:34Z","version":0}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StreamCadenceView(
        UUID streamId,
        UUID agentId,
        String tool,
        String check,
        Subject subject,
        String edition,

        @JsonFormat(shape = JsonFormat.Shape.STRING) Duration every,

        boolean own,
        Instant dueAt,
        boolean overdue,
        @Nullable Instant overdueSince,
        long version)
        implements Versioned {}
