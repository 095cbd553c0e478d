package shishin.catalog.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param supersededBy the edition to use instead, where there is one */
@Schema(examples = "{\"abolishedOn\": \"2026-12-31\", \"supersededBy\": \"rules-2027\"}")
record WithdrawEdition(
        @NotNull LocalDate abolishedOn,

        @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,62}")
        String supersededBy) {}
