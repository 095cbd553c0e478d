package shishin.catalog.publication;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Dates that are not named are those of the edition's own description.
 *
 * @param reason what this revision corrects; required from the second revision on, unless it was said with the draft
 */
@Schema(examples = """
        {"decidedOn": "2026-09-01", "effectiveFrom": "2026-10-01",
         "reason": {"ja": "1.2.3 の誤記を訂正", "en": "Corrects a misprint in 1.2.3"}}""")
record PublishEdition(
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable @Valid Words reason) {}
