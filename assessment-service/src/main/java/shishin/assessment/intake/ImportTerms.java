package shishin.assessment.intake;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/** How a file is to be taken. */
public class ImportTerms {

    @QueryParam("subject")
    @Size(max = 250)
    @Parameter(
            description = "type:id of what was looked at; in place of what the file says",
            example = "system:billing")
    public @Nullable String subject;

    @QueryParam("observedAt")
    @Parameter(description = "When, for files that do not say")
    public @Nullable OffsetDateTime observedAt;

    @QueryParam("agent")
    @OneLine
    @Size(max = 100)
    @Parameter(description = "The installation that ran the tool; without it, the caller")
    public @Nullable String agent;

    @QueryParam("dryRun")
    @DefaultValue("false")
    public boolean dryRun;
}
