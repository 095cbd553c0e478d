package shishin.assessment.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import shishin.assessment.assessment.Stamps;
import shishin.platform.precondition.IfMatch;

/** A tenant's policy, in versions, and what one would do. */
@ApplicationScoped
class RetentionBook {

    private final EntityManager entities;
    private final ThinningTable table;
    private final Stamps stamps;

    RetentionBook(EntityManager entities, ThinningTable table, Stamps stamps) {
        this.entities = entities;
        this.table = table;
        this.stamps = stamps;
    }

    @Transactional
    RetentionView get() {
        return entities.createQuery("from EvidenceRetention r order by r.version desc", EvidenceRetention.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(EvidenceRetention::view)
                .orElse(RetentionView.NONE);
    }

    @Transactional
    RetentionView set(IfMatch expected, SetRetention said) {
        var before = get();
        expected.require(before.version());
        var next = new EvidenceRetention(before.version() + 1, said, stamps.now());
        entities.persist(next);
        entities.flush();
        return next.view();
    }

    /** Does everything but remove. */
    @Transactional
    TrialView tryOut(SetRetention said) {
        return said.everythingForDays() == null
                ? TrialView.nothing()
                : table.tryOut(Month.before(stamps.now().at(), said.everythingForDays()));
    }
}
