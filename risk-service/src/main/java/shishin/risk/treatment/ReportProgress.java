package shishin.risk.treatment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How far an action has come: 0 is not begun, 100 is done", examples = """
        {"percent": 60, "note": "3拠点のうち2拠点で完了"}""")
record ReportProgress(
        @Min(0) @Max(100) int percent,
        @Nullable @Size(max = 2000) String note) {}
