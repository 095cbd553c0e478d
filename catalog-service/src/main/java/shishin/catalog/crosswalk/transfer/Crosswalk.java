package shishin.catalog.crosswalk.transfer;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import shishin.catalog.crosswalk.Known;

/** What is exported: every correspondence from one catalogue to another. */
record Crosswalk(String from, String to, List<Known> correspondences) {

    private static final Instant DRAWN_UP = Instant.parse("2026-11-23T00:00:00Z");

    /** When any of it changed last; the day the data was drawn up, where nothing has since. */
    Instant lastModified() {
        return correspondences.stream()
                .flatMap(known -> Stream.concat(
                        Stream.ofNullable(known.review().proposedAt()),
                        Stream.ofNullable(known.review().decidedAt())))
                .max(Instant::compareTo)
                .orElse(DRAWN_UP);
    }
}
