package shishin.risk.incident;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.risk.scale.Money;

/** What is known of an incident. */
record IncidentContent(
        @Nullable String description,
        List<ServiceImpact> services,
        List<TimelineEntry> timeline,
        List<ActualLoss> losses,
        List<String> lessons,
        List<UUID> analyses) {

    private static final int LONGEST_TIMELINE = 500;

    /** @throws TimelineFull when it has become too long to be read */
    IncidentContent noting(TimelineEntry entry) {
        if (timeline.size() >= LONGEST_TIMELINE) throw new TimelineFull(LONGEST_TIMELINE);
        var longer = Stream.concat(timeline.stream(), Stream.of(entry))
                .sorted(Comparator.comparing(TimelineEntry::at))
                .toList();
        return new IncidentContent(description, services, longer, losses, lessons, analyses);
    }

    IncidentContent costing(List<ActualLoss> stated) {
        return new IncidentContent(description, services, timeline, stated, lessons, analyses);
    }

    IncidentContent teaching(List<String> learnt) {
        return new IncidentContent(description, services, timeline, losses, learnt, analyses);
    }

    IncidentContent achieving(List<ServiceImpact> levels) {
        return new IncidentContent(description, levels, timeline, losses, lessons, analyses);
    }

    IncidentContent analysedBy(UUID analysis) {
        var more = Stream.concat(analyses.stream(), Stream.of(analysis)).toList();
        return new IncidentContent(description, services, timeline, losses, lessons, more);
    }

    /** All losses together; absent where none are stated. */
    @Nullable
    Money total() {
        return losses.stream().map(ActualLoss::amount).reduce(Money::plus).orElse(null);
    }
}
