package shishin.risk.issue;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What facts told of an item of a subject: an answer that fell short, evidence that failed or expired, a finding; and that
 * it was mended.
 *
 * @param issue in which it is counted, the latest of them
 */
@Schema(description = "An answer, evidence or a finding about an item, as facts told of it", examples = """
        {"issue": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b10", "subject": {"type": "system", "id": "billing"},
         "origin": {"kind": "EVIDENCE", "reference": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b30",
           "failedAt": "2026-04-01T09:00:00Z", "recoveredAt": "2026-04-02T09:00:00Z"}}""")
public record Told(UUID issue, Subject subject, Origin origin) {}
