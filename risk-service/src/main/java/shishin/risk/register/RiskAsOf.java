package shishin.risk.register;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A risk as it was at a moment.
 *
 * @param act the last act until then
 * @param standing where it stood
 * @param description how it was described
 */
@Schema(description = "A risk as it was at a moment, from its trail", examples = """
        {"at": "2026-04-01T09:00:00Z", "act": "EVALUATE", "by": "risk-analyst", "recordedAt": "2026-03-20T09:00:00Z",
         "standing": {"stage": "EVALUATED", "cycle": 1}, "description": {"code": "R-2026-0001"}}""")
record RiskAsOf(
        Instant at,
        String act,
        String by,
        Instant recordedAt,
        Map<String, Object> standing,
        Map<String, Object> description) {}
