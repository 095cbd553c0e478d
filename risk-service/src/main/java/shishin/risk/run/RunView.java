package shishin.risk.run;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;
import shishin.risk.quantity.LossResult;

/** Where a run stands, and its result when it is done. */
@Schema(name = "SimulationRun", description = "Where a run stands, and its result when it is done", examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b10", "purpose": "SIMULATION", "state": "RUNNING", "progress": 0.4,
         "requestedBy": "risk-analyst", "at": "2026-04-01T09:00:00Z", "version": 0}""")
public record RunView(
        UUID id,
        RunPurpose purpose,
        RunState state,

        @Schema(description = "Share of the work that is done, from 0 to 1")
        double progress,

        @Schema(description = "Once it is done; not in lists") @Nullable
        LossResult result,

        @Nullable RunFailure failure,

        String requestedBy,
        Instant at,
        @Nullable Instant endedAt,

        @Schema(description = "Of a portfolio: the risks, and the analyses whose models were taken") @Nullable
        List<RunSource> sources,

        long version)
        implements Located, Versioned {

    /** While it is open its progress changes without a new version. */
    @Override
    public boolean settled() {
        return !state.isOpen();
    }

    @Override
    public String location() {
        return "/api/v1/%s/%s".formatted(purpose.path(), id);
    }
}
