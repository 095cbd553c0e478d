package shishin.assessment.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a policy would remove today.
 *
 * @param receivedBefore only what was received before is thinned: whole months, in UTC
 * @param streams how many streams were looked at; their ids are spread evenly, so some stand for all
 * @param complete whether those were all there are
 * @param observations how many observations of these are that old
 * @param removable how many of them would go
 */
@Schema(name = "EvidenceRetentionTrial", examples = """
        {"receivedBefore":"2025-10-01T00:00:00Z","streams":10000,"complete":false,"observations":812004,\
        "removable":790113}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrialView(@Nullable Instant receivedBefore, long streams, boolean complete, long observations, long removable) {

    static TrialView nothing() {
        return new TrialView(null, 0, true, 0, 0);
    }
}
