package shishin.assessment.placement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import shishin.assessment.evidence.EvidenceDesk;
import shishin.assessment.evidence.Sent;

/** Puts what was seen where a rule says it belongs. */
@ApplicationScoped
public class Placement {

    private static final int AT_ONCE = 500;
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
            if (outcome instanceof Outcome.Placed(var said)) sent.add(new Sent(said, null));
            if (outcome instanceof Outcome.Unplaced) left.add(sighting);
        }
        var receipts = desk.receive(sent, dryRun).iterator();
        if (!dryRun) QuarkusTransaction.requiringNew().run(() -> unplaced.keep(left));
        return outcomes.stream()
                .map(outcome -> outcome instanceof Outcome.Placed ? Outcome.of(receipts.next()) : outcome)
                .toList();
    }

    /** Goes through all that is unplaced, a chunk at a time; what a rule speaks of now becomes evidence. */
    PlacementView placeAgain() {
        var rules = book.rules();
        var after = BEFORE_ALL;
        int examined = 0;
        int placed = 0;
        int size = AT_ONCE;
        while (size == AT_ONCE) {
            var from = after;
            var chunk = QuarkusTransaction.requiringNew().call(() -> unplaced.after(from, AT_ONCE));
            size = chunk.size();
            if (size == 0) break;
            placed += place(chunk, rules);
            examined += size;
            after = chunk.getLast().id();
        }
        return new PlacementView(examined, placed, examined - placed);
    }

    private int place(List<UnplacedObservation> chunk, Rules rules) {
        var outcomes = place(chunk.stream().map(UnplacedObservation::sighting).toList(), rules, false);
        var done = new ArrayList<UUID>();
        for (int i = 0; i < chunk.size(); i++)
            if (outcomes.get(i) instanceof Outcome.Filed) done.add(chunk.get(i).id());
        if (!done.isEmpty()) QuarkusTransaction.requiringNew().run(() -> unplaced.remove(done));
        return done.size();
    }
}
