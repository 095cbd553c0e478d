package shishin.catalog.standard;

import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a draft begins with: a template, or another standard.
 *
 * @param standard whose clauses and rulings are taken over
 * @param number of its adopted edition; its draft where absent
 */
@Schema(name = "StandardStart", examples = """
        {"template": "FIRST_LEVEL"}""")
record Start(
        @Nullable Template template,
        @Nullable UUID standard,
        @Nullable @Min(1) Integer number) {

    enum Template {
        /** A clause for each ○ item, with the items below it as its text. */
        FIRST_LEVEL
    }

    /** @throws StartUnclear when it names both, or neither */
    void requireOne() {
        if ((template == null) == (standard == null)) throw new StartUnclear();
    }
}
