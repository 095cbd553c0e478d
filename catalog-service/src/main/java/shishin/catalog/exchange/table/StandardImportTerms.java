package shishin.catalog.exchange.table;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import shishin.platform.json.OneLine;

/** What the standard that is started from a spreadsheet shall be. */
public class StandardImportTerms {

    @QueryParam("title")
    @NotNull
    @OneLine
    @Size(max = 200)
    @Parameter(description = "What the standard is called")
    public String title = "";

    @QueryParam("edition")
    @NotNull
    @OneLine
    @Size(max = 63)
    @Parameter(description = "The id of the edition that serves as checklist")
    public String edition = "";

    @QueryParam("dryRun")
    @DefaultValue("true")
    @Parameter(description = "Nothing is kept unless this is false")
    public boolean dryRun = true;

    /** What was asked with this file: asked again under one Idempotency-Key, it has the first answer. */
    List<String> asked(String digest) {
        return List.of("importStandard", title, edition, String.valueOf(dryRun), digest);
    }
}
