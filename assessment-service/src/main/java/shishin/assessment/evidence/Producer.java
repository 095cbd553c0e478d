package shishin.assessment.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/**
 * Where evidence comes from. Agent and tool say which producer it is; version and query how it worked this time.
 *
 * @param agent the installation that ran the tool
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Producer(
        @NotNull @OneLine @Size(max = 100) String agent,
        @NotNull @OneLine @Size(max = 100) String tool,

        @Column(name = "tool_version") @Nullable @OneLine @Size(max = 100)
        String version,

        @Nullable @Size(max = 4000) String query) {}
