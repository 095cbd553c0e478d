package shishin.assessment.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Adds subjects to a campaign that runs; those it has already are left as they are. */
@Schema(examples = "{\"subjects\":[{\"subject\":{\"type\":\"unit\",\"id\":\"osaka-1\"},\"lead\":\"mori\"}]}")
record AddSubjects(@NotEmpty @Size(max = AddSubjects.MOST) List<@NotNull @Valid Participant> subjects) {

    /** At once: one statement takes them all. */
    static final int MOST = 5000;
}
