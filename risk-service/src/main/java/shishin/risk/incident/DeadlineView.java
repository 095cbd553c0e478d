package shishin.risk.incident;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ReportDeadline", description = "A report an authority is owed", examples = """
        {"report": "FIRST", "authority": "所管省庁", "due": "2026-04-02T09:00:00Z", "missed": false, "late": false}""")
record DeadlineView(
        ReportStage report,
        @Nullable String authority,
        Instant due,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable String reference,

        @Schema(description = "Its time has passed without it")
        boolean missed,

        @Schema(description = "It came after its time") boolean late) {}
