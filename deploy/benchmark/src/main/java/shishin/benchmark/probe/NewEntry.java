package shishin.benchmark.probe;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** What is sent to the probe to be kept. */
record NewEntry(
        String code,
        String title,
        String threat,
        String vulnerability,
        String event,
        String consequence,
        String owner) {

    Entry entry() {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        return new Entry(UUID.randomUUID(), code, title, threat, vulnerability, event, consequence, owner, now, 0);
    }
}
