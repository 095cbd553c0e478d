package shishin.benchmark.probe;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A row of the probe's table, which has the texts of a risk and so its size. */
record Entry(
        UUID id,
        String code,
        String title,
        String threat,
        String vulnerability,
        String event,
        String consequence,
        String owner,
        OffsetDateTime updatedAt,
        long version) {}
