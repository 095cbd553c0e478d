package shishin.risk.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/**
 * A service that suffered.
 *
 * @param agreed the service level to be kept
 * @param achieved what was delivered instead
 */
@Schema(examples = """
        {"service": "settlement", "agreed": "2時間以内に復旧する", "achieved": "復旧に7時間", "missed": true}""")
public record ServiceImpact(
        @NotNull @OneLine @Size(max = 200) String service,
        @NotBlank @Size(max = 1000) String agreed,
        @Nullable @Size(max = 1000) String achieved,
        boolean missed) {}
