package shishin.risk.incident;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

@Schema(description = "A report was sent to the authority", examples = """
        {"report": "FIRST", "at": "2026-04-01T20:00:00Z", "reference": "速報 2026-12"}""")
record SubmitReport(
        @NotNull ReportStage report,
        @NotNull Instant at,
        @Nullable @OneLine @Size(max = 500) String reference) {}
