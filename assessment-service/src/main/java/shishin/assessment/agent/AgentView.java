package shishin.assessment.agent;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/**
 * An agent as callers see it.
 *
 * @param software the version it said it runs at its last heartbeat
 * @param lastSeen when it last called, with a heartbeat or with anything else
 * @param silent whether nothing has been heard of it for longer than its heartbeat allows
 */
@Schema(examples = """
        {"id":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","name":"evidence-agent",\
        "description":"Nightly OpenSCAP of the billing hosts","heartbeat":"PT15M","cadence":"PT24H","software":"1.4.2",\
        "lastSeen":"2026-11-02T09:00:00Z","silent":false,"registeredBy":"ada","registeredAt":"2026-10-01T09:00:00Z",\
        "version":0}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgentView(
        UUID id,
        String name,
        @Nullable String description,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Duration heartbeat,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Duration cadence,

        @Nullable String software,
        @Nullable Instant lastSeen,
        boolean silent,
        @Nullable Instant silentSince,
        String registeredBy,
        Instant registeredAt,
        @Nullable Instant retiredAt,
        long version)
        implements Located, Versioned {

    @Override
    public String location() {
        return "/api/v1/agents/" + id;
    }
}
