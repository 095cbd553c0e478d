package shishin.assessment.reception;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The headers that make a request an event (CloudEvents 1.0, HTTP binding, binary mode). */
public class EventHeaders {

    @HeaderParam("ce-specversion")
    @Size(max = 10)
    @Parameter(description = "1.0, if the body is the data of an event", example = "1.0")
    public @Nullable String specversion;

    @HeaderParam("ce-type")
    @Size(max = 200)
    @Parameter(example = EventName.TYPE)
    public @Nullable String type;

    @HeaderParam("ce-source")
    @Size(max = 500)
    public @Nullable String source;

    @HeaderParam("ce-id")
    @Size(max = 200)
    public @Nullable String id;

    /** What tells the observation from others, where it is an event and has no externalId. */
    @Nullable
    String key() {
        return specversion == null ? null : EventName.of(specversion, type, source, id);
    }
}
