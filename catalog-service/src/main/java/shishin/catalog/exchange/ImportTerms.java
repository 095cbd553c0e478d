package shishin.catalog.exchange;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Owner;
import shishin.catalog.publication.Mode;
import shishin.platform.precondition.IfMatch;

/** How a file is to be brought in. */
public class ImportTerms {

    @QueryParam("format")
    @Parameter(description = "What the file is; found out by its beginning where this is missing")
    @Schema(enumeration = {"oscal-json", "oscal-xml", "oscal-yaml", "ciso-assistant-yaml", "xlsx", "csv"})
    public @Nullable String format;

    @QueryParam("edition")
    @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,62}")
    @Parameter(description = "The id the edition gets, rather than the one in the file or made of its title")
    public @Nullable String edition;

    @QueryParam("mode")
    @DefaultValue("STOP")
    @Parameter(description = """
            STOP: nothing is kept when a line is faulty or the edition is there. SKIP: faulty lines are left out, \
            an edition that is there stays as it is. UPDATE: faulty lines are left out, an edition that is there gets \
            the content as its draft""")
    public Mode mode = Mode.STOP;

    @QueryParam("owner")
    @DefaultValue("TENANT")
    @Parameter(description = "Whose it is to be; EVERYBODY needs the permission catalog:global")
    public Owner owner = Owner.TENANT;

    @QueryParam("dryRun")
    @DefaultValue("true")
    @Parameter(description = "Nothing is kept unless this is false")
    public boolean dryRun = true;

    @HeaderParam("If-Match")
    @DefaultValue("")
    @Parameter(description = "The ETag of the publication that was read: needed where UPDATE replaces a draft")
    public IfMatch expected = new IfMatch("");

    @HeaderParam("Content-Digest")
    @DefaultValue("")
    @Parameter(description = "sha-256 of the body (RFC 9530): what arrives otherwise is refused")
    public String digest = "";

    /** What was asked with this body: asked again under one Idempotency-Key, it has the first answer. */
    List<String> asked(byte[] sha256) {
        return List.of(
                "importCatalog",
                String.valueOf(format),
                String.valueOf(edition),
                mode.name(),
                owner.name(),
                String.valueOf(dryRun),
                expected.header(),
                HexFormat.of().formatHex(sha256));
    }
}
