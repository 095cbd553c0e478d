package shishin.risk.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import org.hibernate.jpa.HibernateHints;
import shishin.platform.outbox.Outbox;
import shishin.risk.criteria.Criteria;
import shishin.risk.criteria.CriteriaBook;
import shishin.risk.criteria.CriteriaChanged;
import shishin.risk.lifecycle.Stage;

/** Tells how the risks there are move under other criteria. */
@ApplicationScoped
class CriteriaEffects {

    private static final String OPEN = """
            select a, r.code, r.title from Analysis a, Risk r
            where r.standing.analysis = a.id and r.standing.stage <> :closed order by r.code""";

    private final EntityManager entities;
    private final CriteriaBook book;
    private final Outbox outbox;

    CriteriaEffects(EntityManager entities, CriteriaBook book, Outbox outbox) {
        this.entities = entities;
        this.book = book;
        this.outbox = outbox;
    }

    @Transactional
    CriteriaEffect of(Criteria next) {
        return CriteriaEffect.of(moves(next));
    }

    /** Risks stay as they were judged; each that moves is told of. */
    void follow(@Observes CriteriaChanged changed) {
        for (var move : moves(book.version(changed.version()))) {
            if (move.change() == CriteriaMove.Change.NONE) continue;
            outbox.publish(RiskMoved.of(move, changed.version(), changed.at()));
        }
    }

    private List<CriteriaMove> moves(Criteria next) {
        var judgedBy = new HashMap<Integer, Criteria>();
        return entities
                .createQuery(OPEN, Tuple.class)
                .setParameter("closed", Stage.CLOSED)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList()
                .stream()
                .map(row -> new CriteriaMove.Subject(
                        row.get(0, Analysis.class).view(), row.get(1, String.class), row.get(2, String.class)))
                .map(subject -> CriteriaMove.of(
                        subject, judgedBy.computeIfAbsent(subject.analysis().criteria(), book::version), next))
                .toList();
    }
}
