package shishin.catalog.standard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/** @param label what the edition is called */
@Schema(examples = """
        {"label": "First edition", "effectiveFrom": "2026-12-01", "note": "Decided by the board on 20 November."}""")
record AdoptEdition(
        @NotNull @OneLine @Size(max = 100) String label,
        @Nullable LocalDate effectiveFrom,
        @Nullable @Size(max = 2000) String note) {}
