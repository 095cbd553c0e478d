package shishin.platform.precondition;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.platform.problem.Refusal;

/** What a PUT expects to find: nothing ({@code If-None-Match: *}), or the version the caller has read. */
public class PutCondition {

    @HeaderParam("If-Match")
    @DefaultValue("")
    @Parameter(description = "The ETag of the version to change")
    public IfMatch expected = new IfMatch("");

    @HeaderParam("If-None-Match")
    @Parameter(description = "* to write only what is not there yet")
    public @Nullable String absent;

    /**
     * Accepts that there is nothing yet, where the caller expects nothing.
     *
     * @param missing why the thing the caller has read cannot be changed
     */
    public void requireNone(Refusal missing) {
        if ("*".equals(absent)) return;
        if (expected.header().isBlank()) throw new PreconditionMissing();
        throw missing;
    }

    /**
     * Accepts what is there, where the caller has read this version of it.
     *
     * @param exists why the thing cannot be written anew
     */
    public void require(long version, Refusal exists) {
        if ("*".equals(absent)) throw exists;
        expected.require(version);
    }
}
