package shishin.assessment.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Versioned;

/**
 * The rules that hold, and who set them; nobody, where they are the usual ones.
 */
@Schema(name = "FindingPolicy", examples = """
        {"rules":{"days":{"MAJOR":14,"MINOR":60},"fromEvidence":true,"grades":{"CRITICAL":"MAJOR"},"ungraded":null},\
        "setBy":"root","setAt":"2026-11-02T09:00:00Z","version":1}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingPolicyView(
        FindingRules rules,
        @Nullable String setBy,
        @Nullable Instant setAt,
        long version) implements Versioned {

    static final FindingPolicyView USUAL = new FindingPolicyView(FindingRules.USUAL, null, null, 0);
}
