package shishin.risk.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import shishin.risk.criteria.Criteria;
import shishin.risk.criteria.CriteriaBook;
import shishin.risk.identification.Risks;
import shishin.risk.lifecycle.Act;

/** Holds acceptances against criteria that came after them. */
@ApplicationScoped
class Rejudging {

    private final Acceptances acceptances;
    private final Risks risks;
    private final CriteriaBook book;
    private final Lapsing lapsing;

    Rejudging(Acceptances acceptances, Risks risks, CriteriaBook book, Lapsing lapsing) {
        this.acceptances = acceptances;
        this.risks = risks;
        this.book = book;
        this.lapsing = lapsing;
    }

    /** An acceptance holds on while the criteria in force rate the risk no worse than what was accepted. */
    @Transactional
    public void look(UUID id, Instant now) {
        var criteria = book.inForce();
        acceptances
                .takeIfFree(id)
                .filter(acceptance -> acceptance.isOpen() && acceptance.criteria() < criteria.version())
                .ifPresent(acceptance -> {
                    if (holds(acceptance, criteria)) acceptance.holdsBy(criteria.version());
                    else lapsing.lapse(acceptance, LapseReason.CRITERIA_CHANGED, "criteria " + criteria.version());
                });
    }

    private boolean holds(Acceptance acceptance, Criteria criteria) {
        var rating = risks.follow(acceptance.riskId(), Act.LAPSE_ACCEPTANCE)
                .standing()
                .rating();
        if (rating == null || !criteria.matrix().holds(rating.likelihood(), rating.impact())) return false;
        return !criteria.level(rating.likelihood(), rating.impact()).isAbove(acceptance.level());
    }
}
