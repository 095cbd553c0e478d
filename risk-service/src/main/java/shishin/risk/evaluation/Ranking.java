package shishin.risk.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.risk.criteria.CriteriaBook;
import shishin.risk.lifecycle.Stage;

/** Puts all evaluated risks in the order of their urgency. */
@ApplicationScoped
class Ranking {

    private static final String OPEN = """
            select r.id, r.code, r.title, r.owner, e.id, e.level, e.withinAppetite, e.decision, e.scores, e.proposes, e.at
            from Evaluation e, Risk r where r.standing.evaluation = e.id and r.standing.stage <> :closed""";

    private final EntityManager entities;
    private final CriteriaBook book;

    Ranking(EntityManager entities, CriteriaBook book) {
        this.entities = entities;
        this.book = book;
    }

    @Transactional
    Page<RankedRisk> page(RankingRequest request, PageRequest page) {
        var inForce = book.inForce().weights();
        var ranked = new Standings(evaluated()).ranked(request.weights(inForce), inForce);
        return Page.of(ranked, RankedRisk::code, page);
    }

    /** The most urgent of those that propose something to the standard, under the weights in force. */
    List<RankedRisk> proposing(int most) {
        var weights = book.inForce().weights();
        var entries = evaluated().stream().filter(Standings.Entry::proposes).toList();
        return new Standings(entries)
                .ranked(weights, weights).stream().limit(most).toList();
    }

    private List<Standings.Entry> evaluated() {
        return entities.createQuery(OPEN, Standings.Entry.class)
                .setParameter("closed", Stage.CLOSED)
                .getResultList();
    }
}
