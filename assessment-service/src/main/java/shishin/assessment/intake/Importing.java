package shishin.assessment.intake;

import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import shishin.assessment.format.Observed;
import shishin.assessment.format.Results;
import shishin.assessment.placement.Outcome;
import shishin.assessment.placement.Placement;
import shishin.assessment.placement.Rules;
import shishin.assessment.placement.Sighting;
import shishin.platform.problem.Refusal;

/** One file on its way in: its results are placed a chunk at a time, and answered in the order of the file. */
final class Importing implements Results {

    private static final Logger LOG = Logger.getLogger(Importing.class);
    private static final int AT_ONCE = 500;
    private static final int LONGEST_NAME = 200;

    private final Rules rules;
    private final Placement placement;
    private final Viewpoint viewpoint;
    private final ImportAnswer answer;
    private final List<Read> chunk = new ArrayList<>(AT_ONCE);
    private long number;

    /** A result as it was seen, or why it was not. */
    private record Read(
            long number,
            String check,
            @Nullable Sighting sighting,
            @Nullable Refusal why) {}

    Importing(Rules rules, Placement placement, Viewpoint viewpoint, ImportAnswer answer) {
        this.rules = rules;
        this.placement = placement;
        this.viewpoint = viewpoint;
        this.answer = answer;
    }

    @Override
    public void observed(Observed result) {
        try {
            add(result.check(), viewpoint.of(result), null);
        } catch (Refusal refusal) {
            add(result.check(), null, refusal);
        }
    }

    @Override
    public void unusable(String what, Refusal why) {
        add(what, null, why);
    }

    private void add(String check, @Nullable Sighting sighting, @Nullable Refusal why) {
        chunk.add(new Read(++number, check.substring(0, Math.min(check.length(), LONGEST_NAME)), sighting, why));
        if (chunk.size() == AT_ONCE) settle();
    }

    void end() {
        settle();
        answer.end();
    }

    private void settle() {
        var outcomes = place().iterator();
        for (var read : chunk) {
            if (read.why() == null) answer.outcome(read.number(), read.check(), outcomes.next());
            else answer.refused(read.number(), read.check(), read.why());
        }
        answer.flush();
        chunk.clear();
    }

    /** A chunk that cannot be taken right now is refused as a whole; what comes after may fare better. */
    private List<Outcome> place() {
        var sightings = new ArrayList<Sighting>();
        for (var read : chunk) if (read.sighting() != null) sightings.add(read.sighting());
        try {
            return placement.place(sightings, rules, viewpoint.dryRun());
        } catch (RuntimeException e) {
            LOG.error("Results of a file could not be taken", e);
            return sightings.stream()
                    .<Outcome>map(one -> new Outcome.Refused(new ResultNotTaken()))
                    .toList();
        }
    }
}
