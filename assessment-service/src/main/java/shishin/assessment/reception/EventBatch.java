package shishin.assessment.reception;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.Envelopes;
import shishin.assessment.evidence.EvidenceDesk;
import shishin.assessment.evidence.Sent;
import shishin.assessment.ndjson.Fault;
import shishin.platform.language.Language;
import shishin.platform.problem.Refusal;

/** Takes in many events at once: each is created, known from before, or refused by itself. */
@ApplicationScoped
class EventBatch {

    private final Events events;
    private final Envelopes envelopes;
    private final EvidenceDesk desk;
    private final ObjectMapper json;

    EventBatch(Events events, Envelopes envelopes, EvidenceDesk desk, ObjectMapper json) {
        this.events = events;
        this.envelopes = envelopes;
        this.desk = desk;
        this.json = json;
    }

    /** What an event holds, or why it holds nothing; exactly one of both is there. */
    private record Opened(
            long number, @Nullable Sent sent, @Nullable Refusal why) {}

    /** One line of JSON for each event, in their order. */
    String receive(byte[] text, Language language) {
        var opener = envelopes.opener();
        var opened = new ArrayList<Opened>();
        for (var event : events.batch(text)) opened.add(open(opened.size() + 1, event, opener));
        var sent = new ArrayList<Sent>();
        for (var one : opened) if (one.sent() != null) sent.add(one.sent());
        var receipts = desk.receive(sent, false).iterator();
        var lines = new StringBuilder();
        for (var one : opened)
            lines.append(line(
                            one.why() == null
                                    ? LineReceipt.of(one.number(), receipts.next(), language)
                                    : LineReceipt.refused(one.number(), Fault.of(one.why(), language))))
                    .append('\n');
        return lines.toString();
    }

    private Opened open(long number, byte[] text, Envelopes.Opener opener) {
        try {
            var event = events.structured(text);
            return new Opened(number, opener.open(event.handed(), event.key()), null);
        } catch (Refusal refusal) {
            return new Opened(number, null, refusal);
        }
    }

    private String line(LineReceipt receipt) {
        try {
            return json.writeValueAsString(receipt);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
