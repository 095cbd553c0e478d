package shishin.catalog.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/**
 * @param edition the id of the edition that serves as checklist
 * @param start what the draft begins with; nothing where it is absent
 */
@Schema(examples = """
        {"title": "Security rules of the power grid division", "edition": "nisc-4-measures",
         "start": {"template": "FIRST_LEVEL"}}""")
record DrawUpStandard(
        @NotNull @OneLine @Size(max = 200) String title,
        @NotNull @OneLine @Size(max = 63) String edition,
        @Nullable @Valid Start start) {}
