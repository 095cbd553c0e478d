package shishin.platform.precondition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The version a caller has read and wants to change, from the If-Match header. Declare it as
 * {@code @HeaderParam("If-Match") @DefaultValue("") IfMatch}: a missing one is refused when it is asked for.
 */
@Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, examples = "\"3\"")
public record IfMatch(String header) {

    public static IfMatch valueOf(String header) {
        return new IfMatch(header);
    }

    /**
     * Passes when the caller has read the current version, or sent {@code *}.
     *
     * @throws PreconditionMissing 428, when there is no If-Match
     * @throws StaleVersion 412, when the thing has changed since
     */
    public void require(long current) {
        if (header.isBlank()) throw new PreconditionMissing();
        if (!header.equals("*") && !header.equals("\"" + current + "\"")) throw new StaleVersion(header, current);
    }
}
