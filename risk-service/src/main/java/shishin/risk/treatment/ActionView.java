package shishin.risk.treatment;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Versioned;

@Schema(name = "ActionCourse", description = "An action of a treatment, and how far it has come", examples = """
        {"number": 2, "action": {"title": "訓練", "owner": "hr", "due": "2027-01-31", "after": [1]}, "state": "NOT_STARTED",
         "progress": 0, "waitsFor": [1], "overdue": false, "updatedBy": "risk-analyst",
         "updatedAt": "2026-04-01T09:00:00Z", "version": 0}""")
public record ActionView(
        int number,
        Action action,
        ActionState state,
        @Schema(description = "Percent") int progress,

        @Schema(description = "Numbers of the actions that come before it and are not done")
        List<Integer> waitsFor,

        boolean overdue,
        @Nullable String note,
        String updatedBy,
        Instant updatedAt,
        long version)
        implements Versioned {}
