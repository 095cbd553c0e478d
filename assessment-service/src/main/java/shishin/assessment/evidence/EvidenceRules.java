package shishin.assessment.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import shishin.assessment.assessment.Stamp;
import shishin.assessment.guideline.Guideline;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;

/** What evidence must be like to be taken in: of a known edition and known items, at a time that makes sense, by who may. */
@ApplicationScoped
class EvidenceRules {

    private final Guideline guideline;
    private final Speaking speaking;
    private final Caller caller;
    private final ObjectMapper json;

    EvidenceRules(Guideline guideline, Speaking speaking, Caller caller, ObjectMapper json) {
        this.guideline = guideline;
        this.speaking = speaking;
        this.caller = caller;
        this.json = json;
    }

    Accepted accept(Sent sent, Stamp stamp) {
        var said = sent.said();
        ObservationTimes.requireSensible(said, stamp.at());
        guideline.edition(said.edition()).requireKnown(said.items());
        speaking.requireOwnName(sent);
        var id = NewId.next();
        var producer = said.producer();
        var identity = sent.identity()
                .map(name -> NameId.of("evidence", caller.tenant(), producer.agent(), producer.tool(), name))
                .orElse(id);
        var evidence = EvidenceView.received(id, stream(said), sent, stamp);
        return new Accepted(evidence, identity, content(sent), caller.cause());
    }

    private UUID stream(ReceiveEvidence said) {
        var producer = said.producer();
        var subject = said.subject();
        return NameId.of(
                "stream",
                caller.tenant(),
                producer.agent(),
                producer.tool(),
                said.check(),
                subject.type(),
                subject.id(),
                said.edition());
    }

    /** What comes with it is part of what it says; who vouches for it is not. */
    private UUID content(Sent sent) {
        try {
            var said = json.writeValueAsString(sent.said());
            var attachment = sent.provenance().attachment();
            return attachment == null ? NameId.of(said) : NameId.of(said, attachment.sha256());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Evidence cannot be written as JSON", e);
        }
    }
}
