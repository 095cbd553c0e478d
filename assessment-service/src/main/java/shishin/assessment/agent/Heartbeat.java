package shishin.assessment.agent;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/**
 * A sign of life; whose, says the token.
 *
 * @param software the version that runs
 */
@Schema(examples = "{\"software\":\"1.4.2\"}")
record Heartbeat(@Nullable @OneLine @Size(max = 100) String software) {}
