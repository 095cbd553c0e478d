package shishin.assessment.finding;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.assessment.answer.Conflicts;

/** How a plan is brought in, and what holds where it says nothing. */
public class PoamTerms {

    @QueryParam("dryRun")
    @DefaultValue("true")
    @Parameter(description = "false keeps what was read")
    public boolean dryRun;

    @QueryParam("conflicts")
    @DefaultValue("SKIP")
    @Parameter(
            description = "What is done with findings that say something else here: nothing at all, the others, or all")
    public Conflicts conflicts = Conflicts.SKIP;

    @QueryParam("edition")
    @Size(max = 100)
    @Parameter(description = "The edition of items that name none")
    public @Nullable String edition;

    @QueryParam("subject")
    @Size(max = 250)
    @Parameter(description = "type:id, of items that name none", example = "system:billing")
    public @Nullable String subject;

    @QueryParam("item")
    @Size(max = 50)
    @Parameter(description = "The code of the guideline’s item, for items of the plan that name none")
    public @Nullable String item;

    @QueryParam("grade")
    @DefaultValue("MINOR")
    @Parameter(description = "Of items that name none")
    public Grade grade = Grade.MINOR;

    String asked() {
        return List.of(dryRun, conflicts, "" + edition, "" + subject, "" + item, grade)
                .toString();
    }
}
