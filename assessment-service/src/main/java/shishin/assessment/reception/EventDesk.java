package shishin.assessment.reception;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.EvidenceView;
import shishin.assessment.evidence.SignedEvidence;

/** Takes in observations that come as events, or signed as a whole body. */
@ApplicationScoped
class EventDesk {

    private final Events events;
    private final Reception reception;

    EventDesk(Events events, Reception reception) {
        this.events = events;
        this.reception = reception;
    }

    RestResponse<EvidenceView> signed(@Nullable String idempotencyKey, byte[] jws) {
        var signed = new SignedEvidence(new String(jws, UTF_8).strip());
        return reception.receive(idempotencyKey, List.of("jose", signed), reception.open(signed, null));
    }

    RestResponse<EvidenceView> structured(@Nullable String idempotencyKey, byte[] text) {
        var event = events.structured(text);
        return reception.receive(idempotencyKey, List.of("event", event), reception.open(event.handed(), event.key()));
    }
}
