package shishin.risk.register;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Decision",
        description = "Something that was decided about a risk, and where its proof is fetched",
        examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b20", "act": "APPROVE_ACCEPTANCE", "by": "risk-approver",
         "at": "2026-04-01T09:00:00Z", "digest": "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         "proof": "/api/v1/ledger/proof?subject=decisions/0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b20"}""")
record DecisionView(
        UUID id,
        String act,
        String by,
        Instant at,
        String digest,

        @Schema(description = "Where the assessment service's ledger proves it, a moment later")
        String proof) {}
