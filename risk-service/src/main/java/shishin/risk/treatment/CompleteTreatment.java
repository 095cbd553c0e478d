package shishin.risk.treatment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.platform.json.OneLine;

/**
 * Says that all is done.
 *
 * @param evidence what proves it: ids of evidence, or addresses of documents
 */
@Schema(examples = "{\"evidence\": [\"0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b10\"], \"note\": \"全拠点に導入した\"}")
record CompleteTreatment(
        @NotNull @Size(min = 1, max = 50) List<@NotNull @OneLine @Size(max = 500) String> evidence,
        @NotBlank @Size(max = 5000) String note) {}
