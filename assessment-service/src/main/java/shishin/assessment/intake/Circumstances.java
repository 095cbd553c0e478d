package shishin.assessment.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import shishin.assessment.assessment.Subject;
import shishin.assessment.evidence.Speaking;
import shishin.platform.caller.Caller;

/** What is known of a file besides what it says. */
@ApplicationScoped
class Circumstances {

    private final Caller caller;
    private final Speaking speaking;
    private final ObjectMapper json;

    Circumstances(Caller caller, Speaking speaking, ObjectMapper json) {
        this.caller = caller;
        this.speaking = speaking;
        this.json = json;
    }

    Viewpoint of(ImportTerms terms) {
        var agent = terms.agent == null ? caller.actor().name() : terms.agent;
        speaking.requireOwnName(agent);
        return new Viewpoint(
                agent,
                Subject.parse(terms.subject),
                terms.observedAt == null ? null : terms.observedAt.toInstant(),
                terms.dryRun);
    }

    ObjectMapper json() {
        return json;
    }
}
