package shishin.risk.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import shishin.platform.outbox.Outbox;
import shishin.risk.criteria.Criteria;
import shishin.risk.criteria.CriteriaBook;
import shishin.risk.criteria.CriteriaChanged;
import shishin.risk.lifecycle.Stage;

/** Tells how the risks there are move under other criteria; of however many, only what they were rated is read. */
@ApplicationScoped
class CriteriaEffects {

    private static final String OPEN = """
            select r.id, r.code, r.title, a.id, a.rating, a.outline from Analysis a, Risk r
            where r.standing.analysis = a.id and r.standing.stage <> :closed order by r.code""";

    private static final int AT_ONCE = 200;

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
        try (var moves = moves(next)) {
            return CriteriaEffect.of(moves.toList());
        }
    }

    /** Risks stay as they were judged; each that moves is told of. */
    void follow(@Observes CriteriaChanged changed) {
        try (var moves = moves(book.version(changed.version()))) {
            moves.filter(move -> move.change() != CriteriaMove.Change.NONE)
                    .forEach(move -> outbox.publish(RiskMoved.of(move, changed.version(), changed.at())));
        }
    }

    private Stream<CriteriaMove> moves(Criteria next) {
        var judgedBy = new HashMap<Integer, Criteria>();
        return entities.createQuery(OPEN, CriteriaMove.Subject.class)
                .setParameter("closed", Stage.CLOSED)
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_ONCE)
                .getResultStream()
                .map(subject -> CriteriaMove.of(
                        subject, judgedBy.computeIfAbsent(subject.rating().criteria(), book::version), next));
    }
}
