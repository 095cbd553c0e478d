package shishin.assessment.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Closes a finding with the evidence that it is mended. */
@Schema(examples = "{\"evidence\":[\"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c\"]}")
record CloseFinding(@Size(max = 100) List<@NotNull UUID> evidence) {

    CloseFinding {
        if (evidence == null || evidence.isEmpty()) throw new EvidenceMissing();
    }
}
