package shishin.assessment.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(examples = """
        {"act":"reopening","from":"CLOSED","to":"OPEN","reason":"The firewall was replaced",\
        "by":"grace","at":"2026-12-01T09:00:00Z"}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecordedActView(
        AssessmentAct act,
        AssessmentState from,
        AssessmentState to,
        @Nullable String reason,
        @Nullable String contentDigest,
        String by,
        Instant at) {

    static RecordedActView of(RecordedAct act) {
        return new RecordedActView(
                act.act(), act.fromState(), act.toState(), act.reason(), act.contentDigest(), act.actedBy(), act.at());
    }
}
