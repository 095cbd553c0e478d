package shishin.catalog.crosswalk.transfer;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import shishin.catalog.crosswalk.CrosswalkFilter;

/** Which correspondences are taken out, and in which form; both catalogues are named. */
public class ExportQuery extends CrosswalkFilter {

    @QueryParam("format")
    @DefaultValue("")
    @Size(max = 50)
    @Parameter(required = true, description = "oscal-json, oscal-yaml, ciso-assistant-yaml or csv")
    public String format = "";
}
