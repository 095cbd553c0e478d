package shishin.assessment.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import shishin.assessment.assessment.Subject;
import shishin.platform.caller.Caller;

/** What is known of a file besides what it says. */
@ApplicationScoped
class Circumstances {

    private final Caller caller;
    private final ObjectMapper json;

    Circumstances(Caller caller, ObjectMapper json) {
        this.caller = caller;
        this.json = json;
    }

    Viewpoint of(ImportTerms terms) {
        return new Viewpoint(
                terms.agent == null ? caller.actor().name() : terms.agent,
                Subject.parse(terms.subject),
                terms.observedAt == null ? null : terms.observedAt.toInstant(),
                terms.dryRun);
    }

    ObjectMapper json() {
        return json;
    }
}
