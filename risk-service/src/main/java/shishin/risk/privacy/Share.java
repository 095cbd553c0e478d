package shishin.risk.privacy;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one service has done of an erasure.
 *
 * @param changed how many rows
 */
@Schema(name = "ErasureShare", examples = "{\"changed\": 42, \"at\": \"2026-04-01T09:00:05Z\"}")
record Share(long changed, Instant at) {}
