package shishin.risk.privacy;

import java.time.Instant;
import java.util.UUID;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** Hears that another service has forgotten what it was asked to. */
record DoneListener(String service, Reports reports) implements FactListener<DoneListener.Done> {

    record Done(UUID erasureId, long changed, Instant at) {}

    @Override
    public String type() {
        return "shishin.%s.erasure-done.v1".formatted(service);
    }

    @Override
    public Class<Done> shape() {
        return Done.class;
    }

    @Override
    public void hear(Done done, Envelope envelope) {
        reports.note(service, done.erasureId(), done.changed(), done.at());
    }
}
