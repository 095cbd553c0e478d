package shishin.assessment.assessment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(examples = """
        {"act":"reopening","from":"CLOSED","to":"OPEN","reason":"The firewall was replaced","contentDigest":null,\
        "by":"grace","at":"2026-12-01T09:00:00Z"}""")
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
