package shishin.catalog.standard;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation says should change.
 *
 * @param item the code of the item it is about
 * @param clause the number of the clause, where it names one
 */
@Schema(examples = """
        {"item": "1.2.3-4.1.2", "clause": "3.2", "proposal": "Name who checks the encryption, and when.",
         "reason": "The risk stays high although the clause is kept."}""")
record Revision(
        String item,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String clause,
        String proposal,
        String reason) {}
