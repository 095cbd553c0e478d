package shishin.risk.run;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;
import shishin.risk.quantity.LossResult;

/** Where a run stands, and its result when it is done. */
@Schema(name = "SimulationRun", description = "Where a run stands, and its result when it is done", examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b10", "purpose": "SIMULATION", "state": "RUNNING", "progress": 0.4,
         "requestedBy": "risk-analyst", "at": "2026-04-01T09:00:00Z", "version": 1}""")
public record RunView(
        UUID id,
        RunPurpose purpose,
        RunState state,

        @Schema(description = "Share of the work that is done, from 0 to 1")
        double progress,

        @Nullable LossResult result,

        @Schema(description = "Why it failed: the slug of a problem, or given-up") @Nullable
        String failure,

        String requestedBy,
        Instant at,
        @Nullable Instant endedAt,
        long version)
        implements Located, Versioned {

    @Override
    public String location() {
        return "/api/v1/%s/%s".formatted(purpose.path(), id);
    }
}
