package shishin.catalog.standard;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A ruling that differs between two texts of a standard.
 *
 * @param before absent where it was added
 * @param after absent where it was removed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
        {"item": "1.5.1-6.7", "change": "ADDED",
         "after": {"item": "1.5.1-6.7", "applies": "EXCLUDED", "reason": "NOT_PRESENT",
                   "narrative": "There is none."}}""")
record RulingChange(
        String item,
        Alteration change,
        StandardText.@Nullable RulingText before,
        StandardText.@Nullable RulingText after)
        implements Altered {}
