package shishin.assessment.posture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class WeightsRepository {

    private static final String OF_EDITION = "from PostureWeights w where w.edition = :edition";
    private static final String LAST_FIRST = " order by w.version desc";

    private final EntityManager entities;

    WeightsRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(PostureWeights weights) {
        entities.persist(weights);
        entities.flush();
    }

    Optional<PostureWeights> inForce(String edition) {
        return entities.createQuery(OF_EDITION + LAST_FIRST, PostureWeights.class)
                .setParameter("edition", edition)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<PostureWeights> inForce(String edition, Instant at) {
        return entities.createQuery(OF_EDITION + " and w.setAt <= :at" + LAST_FIRST, PostureWeights.class)
                .setParameter("edition", edition)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<PostureWeights> find(String edition, long version) {
        return entities.createQuery(OF_EDITION + " and w.version = :version", PostureWeights.class)
                .setParameter("edition", edition)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }
}
