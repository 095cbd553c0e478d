package shishin.risk.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is learnt from it, all of it", examples = "{\"lessons\": [\"連絡網を四半期ごとに試す\"]}")
record StateLessons(@NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 2000) String> lessons) {}
