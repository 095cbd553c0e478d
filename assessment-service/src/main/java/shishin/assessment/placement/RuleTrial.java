package shishin.assessment.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shishin.assessment.evidence.PastEvidence;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

/** Tries a rule out on what has come in, without keeping anything. */
@ApplicationScoped
class RuleTrial {

    private static final int EXAMINED = 5000;
    private static final int SHOWN = 20;

    private final Unplaced unplaced;
    private final PastEvidence past;
    private final RuleBook book;

    RuleTrial(Unplaced unplaced, PastEvidence past, RuleBook book) {
        this.unplaced = unplaced;
        this.past = past;
        this.book = book;
    }

    /** A rule that is not there yet. */
    private static Rule draft(WriteRule said) {
        return new Rule(new UUID(0, 0), 0, true, said);
    }

    @Transactional
    TrialView of(WriteRule said) {
        book.requireKnown(said);
        var rule = draft(said);
        var waiting = unplaced.after(new UUID(0, 0), EXAMINED);
        var placed =
                waiting.stream().filter(one -> places(rule, one.sighting())).toList();
        var streams = past.streams(EXAMINED);
        var fitting = streams.stream()
                .filter(stream -> rule.fits(stream.agent(), stream.tool(), stream.check()))
                .toList();
        return new TrialView(
                waiting.size(),
                placed.size(),
                placed.stream().limit(SHOWN).map(UnplacedObservation::view).toList(),
                streams.size(),
                fitting.size(),
                fitting.stream()
                        .filter(stream -> !stream.edition().equals(said.edition())
                                || !stream.items().equals(said.items()))
                        .limit(SHOWN)
                        .toList());
    }

    private static boolean places(Rule rule, Sighting sighting) {
        var seen = sighting.observed();
        return rule.fits(sighting.agent(), seen.tool(), seen.check()) && rule.holds(seen, sighting.subject());
    }

    @Transactional
    Page<UnplacedView> unplaced(UnplacedFilter filter, PageRequest request) {
        return unplaced.list(filter.tool, filter.check, request);
    }
}
