package shishin.platform.inbox;

import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.List;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.trace.Traces;

/** Gives facts to those who listen, in one transaction with the note that they were heard. */
@ApplicationScoped
class Inbox {

    record Heard(Message message, boolean isNews) {}

    private final Listeners listeners;
    private final Notes notes;
    private final Caller caller;
    private final Traces traces;

    Inbox(Listeners listeners, Notes notes, Caller caller, Traces traces) {
        this.listeners = listeners;
        this.notes = notes;
        this.caller = caller;
        this.traces = traces;
    }

    /**
     * Facts of one tenant, in their order; all take effect or none.
     *
     * @return of each whether it is news: not when it took effect before and is told again
     */
    @ActivateRequestContext
    List<Heard> hear(List<Message> messages) {
        var hearings = messages.stream().map(listeners::of).toList();
        var heeded = hearings.stream()
                .filter(Hearing::isHeeded)
                .map(Hearing::message)
                .toList();
        if (heeded.isEmpty())
            return messages.stream().map(message -> new Heard(message, true)).toList();
        actFor(heeded.getFirst().envelope());
        return QuarkusTransaction.requiringNew().call(() -> {
            var fresh = notes.note(caller.tenant(), heeded);
            var heard = new ArrayList<Heard>();
            for (var hearing : hearings) {
                var message = hearing.message();
                boolean isNews = !hearing.isHeeded() || fresh.remove(message.identity());
                if (isNews && hearing.isHeeded()) hear(hearing);
                heard.add(new Heard(message, isNews));
            }
            return heard;
        });
    }

    private void hear(Hearing hearing) {
        var envelope = hearing.message().envelope();
        traces.within("hear " + envelope.type(), SpanKind.CONSUMER, envelope.traceparent(), trace -> {
            actFor(envelope.in(trace));
            hearing.hear(envelope.in(trace));
        });
    }

    private void actFor(Envelope envelope) {
        caller.actFor(envelope.tenant(), new Actor(envelope.actor(), Actor.Kind.SYSTEM), envelope.correlationId());
        caller.follow(envelope.traceparent());
    }
}
