package shishin.risk.run;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a scenario of a run comes from. */
@Schema(description = "Where a scenario comes from", examples = """
        {"risk": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b11", "code": "R-2026-0001",
         "analysis": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b12"}""")
public record RunSource(
        UUID risk,

        @Schema(description = "By which the scenario is named")
        String code,

        @Schema(description = "Whose model was taken") UUID analysis) {}
