package shishin.assessment.worksheet;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import shishin.assessment.answer.Conflicts;

/** How a worksheet is taken back. */
public class SheetTerms {

    @QueryParam("format")
    @DefaultValue("XLSX")
    public SheetFormat format = SheetFormat.XLSX;

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "true does everything but keep it")
    public boolean dryRun;

    @QueryParam("conflicts")
    @DefaultValue("STOP")
    @Parameter(
            description = "What is done where an answer was changed since the sheet was handed out:"
                    + " STOP keeps nothing if anything is wrong, SKIP keeps those answers, OVERWRITE replaces them")
    public Conflicts conflicts = Conflicts.STOP;
}
