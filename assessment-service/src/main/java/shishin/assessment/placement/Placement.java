package shishin.assessment.placement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.EvidenceDesk;
import shishin.assessment.evidence.Receipt;
import shishin.assessment.evidence.Sent;

/** Puts what was seen where a rule says it belongs. */
@ApplicationScoped
public class Placement {

    private static final int AT_ONCE = 500;

    /** A call ends after 10,000, well within the time a transaction has. */
    private static final int MOST_CHUNKS = 20;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Unplaced unplaced;
    private final EvidenceDesk desk;
    private final RuleBook book;
    private final Fitness fitness;

    Placement(Unplaced unplaced, EvidenceDesk desk, RuleBook book, Fitness fitness) {
        this.unplaced = unplaced;
        this.desk = desk;
        this.book = book;
        this.fitness = fitness;
    }

    /** Takes in what a rule speaks of, keeps what none speaks of; one outcome for each, in their order. */
    public List<Outcome> place(List<Sighting> sightings, Rules rules, boolean dryRun) {
        var outcomes = new ArrayList<Outcome>(sightings.size());
        var sent = new ArrayList<Sent>();
        var left = new ArrayList<Sighting>();
        for (var sighting : sightings) {
            var outcome = fitness.check(sighting, rules);
            outcomes.add(outcome);
            if (outcome instanceof Outcome.Placed(var placed)) sent.add(placed);
            if (outcome instanceof Outcome.Unplaced) left.add(sighting);
        }
        return filed(outcomes, desk.receive(sent, dryRun, receipts -> unplaced.keep(left)));
    }

    private static List<Outcome> filed(List<Outcome> outcomes, List<Receipt> receipts) {
        var next = receipts.iterator();
        return outcomes.stream()
                .map(outcome -> outcome instanceof Outcome.Placed ? Outcome.of(next.next()) : outcome)
                .toList();
    }

    /**
     * Goes through what is unplaced, a chunk at a time; what a rule speaks of now becomes evidence.
     *
     * @param after where the last call ended; null to begin
     */
    PlacementView placeAgain(@Nullable UUID after) {
        var rules = book.rules();
        var last = after == null ? BEFORE_ALL : after;
        int examined = 0;
        int placed = 0;
        for (int chunks = 0; chunks < MOST_CHUNKS; chunks++) {
            var from = last;
            var chunk = QuarkusTransaction.joiningExisting().call(() -> unplaced.after(from, AT_ONCE));
            placed += place(chunk, rules);
            examined += chunk.size();
            if (chunk.size() < AT_ONCE) return new PlacementView(examined, placed, examined - placed, null);
            last = chunk.getLast().id();
        }
        return new PlacementView(examined, placed, examined - placed, last);
    }

    /** What becomes evidence stops being unplaced in the same transaction. */
    private int place(List<UnplacedObservation> chunk, Rules rules) {
        var outcomes =
                chunk.stream().map(one -> fitness.check(one.sighting(), rules)).toList();
        var sent = outcomes.stream()
                .filter(Outcome.Placed.class::isInstance)
                .map(outcome -> ((Outcome.Placed) outcome).evidence())
                .toList();
        var receipts = desk.receive(sent, false, received -> unplaced.remove(done(chunk, filed(outcomes, received))));
        return done(chunk, filed(outcomes, receipts)).size();
    }

    private static List<UUID> done(List<UnplacedObservation> chunk, List<Outcome> outcomes) {
        return IntStream.range(0, chunk.size())
                .filter(i -> outcomes.get(i) instanceof Outcome.Filed)
                .mapToObj(i -> chunk.get(i).id())
                .toList();
    }
}
