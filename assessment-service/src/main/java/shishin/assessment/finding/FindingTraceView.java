package shishin.assessment.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An act on a finding.
 *
 * @param act RAISED, IMPORTED, REVISED, ACTED, VERIFIED, REOPENED, RECOVERED, OVERDUE or CLOSED
 */
@Schema(name = "FindingHistory", examples = """
        {"act":"REOPENED","from":"ACTED","to":"OPEN","detail":"It failed again","by":"scanner",\
        "at":"2026-11-04T09:00:00Z"}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingTraceView(
        String act,
        FindingState from,
        FindingState to,
        @Nullable String detail,
        String by,
        Instant at) {}
