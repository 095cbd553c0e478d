package shishin.assessment.evidence;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.assessment.signature.Signature;

/** Which evidence streams a list shows. */
public class StreamFilter {

    @QueryParam("item")
    @Size(max = 50)
    public @Nullable String item;

    @QueryParam("producer")
    @Size(max = 100)
    @Parameter(description = "The producer's agent")
    public @Nullable String producer;

    @QueryParam("subject")
    @Size(max = 250)
    @Parameter(description = "type:id", example = "system:billing")
    public @Nullable String subject;

    @QueryParam("edition")
    @Size(max = 100)
    public @Nullable String edition;

    @QueryParam("result")
    @Parameter(description = "Of the latest evidence")
    public @Nullable CheckResult result;

    @QueryParam("signature")
    @Parameter(description = "Of the latest evidence. SIGNED: a registered key vouches for it; UNSIGNED: none does")
    public Signature.@Nullable State signature;

    @QueryParam("expired")
    public @Nullable Boolean expired;

    @QueryParam("failing")
    public @Nullable Boolean failing;

    @QueryParam("stale")
    @Parameter(description = "Expired, overdue, or newer evidence is wanted")
    public @Nullable Boolean stale;

    @QueryParam("freshWanted")
    public @Nullable Boolean freshWanted;
}
