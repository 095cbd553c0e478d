package shishin.assessment.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says why it fell short and what was done about it. */
@Schema(examples = """
        {"rootCause":"The template of new hosts is outdated","correctiveAction":"Template and hosts were corrected"}""")
record TakeAction(
        @NotNull @Size(min = 1, max = 4000) String rootCause,
        @NotNull @Size(min = 1, max = 4000) String correctiveAction) {}
