package shishin.assessment.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import shishin.platform.inbox.Envelope;

/** The editions that were withdrawn, which is for good. Plain SQL: rows shared between tenants. */
@ApplicationScoped
class Withdrawals {

    private static final String KEEP = """
            insert into edition_withdrawal (tenant, edition, withdrawn_at) values (:tenant, :edition, :at)
            on conflict do nothing""";
    private static final String FIND =
            "select edition from edition_withdrawal where tenant = :tenant and edition = :edition";

    private final EntityManager entities;

    Withdrawals(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    void keep(EditionWithdrawn withdrawn, Envelope envelope) {
        entities.createNativeQuery(KEEP)
                .setParameter("tenant", envelope.tenant())
                .setParameter("edition", withdrawn.edition())
                .setParameter("at", withdrawn.at())
                .executeUpdate();
    }

    /** Whether this edition of this owner, a tenant or everybody, was withdrawn. */
    @Transactional
    boolean hold(String owner, String edition) {
        return !entities.createNativeQuery(FIND, String.class)
                .setParameter("tenant", owner)
                .setParameter("edition", edition)
                .getResultList()
                .isEmpty();
    }
}
