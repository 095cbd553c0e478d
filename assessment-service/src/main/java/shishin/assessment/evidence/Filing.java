package shishin.assessment.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Caused;
import shishin.platform.outbox.Fact;

/**
 * A chunk of evidence being put in its place: what is known of it already, how its streams stand, and what follows. Holds
 * the rules of repetition and of the latest evidence; the database only reads before and writes after.
 */
final class Filing {

    private final Map<UUID, Known> known;
    private final Map<UUID, OpenStream> streams;
    private final Map<UUID, OpenStream> changed = new LinkedHashMap<>();
    private final List<Accepted> added = new ArrayList<>();
    private final List<Caused> facts = new ArrayList<>();

    /** The first evidence under an identity. */
    record Known(UUID id, UUID stream, UUID content) {}

    Filing(Map<UUID, Known> known, Map<UUID, OpenStream> streams) {
        this.known = new HashMap<>(known);
        this.streams = new HashMap<>(streams);
    }

    Receipt put(Accepted accepted) {
        var first = known.get(accepted.identity());
        if (first == null) return add(accepted);
        return first.content().equals(accepted.content())
                ? new Receipt.Repeated(first.id(), first.stream())
                : new Receipt.Refused(new DifferentEvidenceUnderTheSameId(first.id()));
    }

    private Receipt add(Accepted accepted) {
        var evidence = accepted.evidence();
        var before = streams.get(accepted.stream());
        var after = before == null ? OpenStream.first(evidence) : before.after(evidence);
        streams.put(accepted.stream(), after);
        changed.put(accepted.stream(), after);
        added.add(accepted);
        known.put(accepted.identity(), new Known(evidence.id(), accepted.stream(), accepted.content()));
        var fact = fact(before, evidence);
        if (fact != null) facts.add(new Caused(fact, accepted.cause()));
        return new Receipt.Created(evidence);
    }

    private static @Nullable Fact fact(@Nullable OpenStream before, EvidenceView evidence) {
        if (before != null && !before.standing().isNews(evidence)) return null;
        if (evidence.result().isFailure()) return EvidenceFailed.of(evidence);
        if (before == null || !before.standing().failing()) return null;
        return evidence.result() == CheckResult.PASS ? EvidenceRecovered.of(evidence, before.items()) : null;
    }

    List<Accepted> added() {
        return added;
    }

    List<OpenStream> changed() {
        return List.copyOf(changed.values());
    }

    List<Caused> facts() {
        return facts;
    }
}
