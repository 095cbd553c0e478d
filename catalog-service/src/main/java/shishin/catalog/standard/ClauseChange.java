package shishin.catalog.standard;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A clause that differs between two texts of a standard.
 *
 * @param before absent where it was added
 * @param after absent where it was removed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
        {"number": "3.2", "change": "CHANGED",
         "before": {"number": "3.2", "title": "Encryption", "text": "Data shall be encrypted.",
                    "items": ["1.2.3-4.1.2"], "proposals": []},
         "after": {"number": "3.2", "title": "Encryption", "text": "Data shall be encrypted and checked.",
                   "items": ["1.2.3-4.1.2"], "proposals": ["0199e0a0-0000-7000-8000-000000000002"]}}""")
record ClauseChange(
        String number,
        Alteration change,
        StandardText.@Nullable ClauseText before,
        StandardText.@Nullable ClauseText after)
        implements Altered {}
