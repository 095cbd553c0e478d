package shishin.assessment.evidence;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.assessment.signature.Signature;

/** Which evidence a list shows. */
public class EvidenceFilter {

    @QueryParam("item")
    @Size(max = 50)
    public @Nullable String item;

    @QueryParam("stream")
    public @Nullable UUID stream;

    @QueryParam("producer")
    @Size(max = 100)
    @Parameter(description = "The producer's agent")
    public @Nullable String producer;

    @QueryParam("subject")
    @Size(max = 250)
    @Parameter(description = "type:id", example = "system:billing")
    public @Nullable String subject;

    @QueryParam("result")
    public @Nullable CheckResult result;

    @QueryParam("signature")
    @Parameter(description = "SIGNED: only what a registered key vouches for; UNSIGNED: only the rest")
    public Signature.@Nullable State signature;

    @QueryParam("expired")
    @Parameter(description = "true: only what is no longer valid; false: only what is")
    public @Nullable Boolean expired;
}
