package shishin.risk.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentContentTest {

    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");

    private static TimelineEntry step(int seconds) {
        return new TimelineEntry(NOON.plusSeconds(seconds), TimelineEntry.Kind.NOTE, "x");
    }

    private static IncidentContent after(List<TimelineEntry> steps) {
        return new IncidentContent(null, List.of(), steps, List.of(), List.of(), List.of());
    }

    @Test
    void steps_stand_in_the_order_they_happened_however_late_they_are_told() {
        assertThat(after(List.of(step(0), step(60))).noting(step(30)).timeline())
                .containsExactly(step(0), step(30), step(60));
    }

    @Test
    void a_timeline_ends_somewhere() {
        var full = after(Collections.nCopies(500, step(0)));
        assertThatThrownBy(() -> full.noting(step(1))).isInstanceOf(TimelineFull.class);
    }
}
