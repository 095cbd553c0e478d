package shishin.assessment.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** A month in UTC, and where its ids begin: a UUIDv7 begins with the milliseconds it was made at. */
record Month(LocalDate first) {

    private static final int VERSION_AND_RANDOM = 16;

    Month {
        first = first.withDayOfMonth(1);
    }

    static Month of(Instant moment) {
        return new Month(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /** The first month that is not yet wholly older than these days. */
    static Month before(Instant now, int days) {
        return of(now.minus(Duration.ofDays(days)));
    }

    Month next() {
        return new Month(first.plusMonths(1));
    }

    Instant begin() {
        return first.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** Not above any id of this month or later, above every id before. */
    UUID lowest() {
        return new UUID(begin().toEpochMilli() << VERSION_AND_RANDOM, 0);
    }
}
