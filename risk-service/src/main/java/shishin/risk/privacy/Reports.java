package shishin.risk.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shishin.platform.erasure.ErasureDone;
import shishin.platform.inbox.FactListeners;

/** Notes which services have done what they were asked to. */
@ApplicationScoped
class Reports implements FactListeners {

    private static final String NOTE = """
            update erasure_request
            set services = services || jsonb_build_object(?1, jsonb_build_object('changed', ?2, 'at', cast(?3 as text)))
            where id = ?4""";

    private final EntityManager entities;

    Reports(EntityManager entities) {
        this.entities = entities;
    }

    void hear(@Observes ErasureDone here) {
        note("risk", here.erasureId(), here.changed(), here.at());
    }

    void note(String service, UUID erasure, long changed, Instant at) {
        entities.createNativeQuery(NOTE)
                .setParameter(1, service)
                .setParameter(2, changed)
                .setParameter(3, at.toString())
                .setParameter(4, erasure)
                .executeUpdate();
    }

    @Override
    public List<DoneListener> all() {
        return List.of(new DoneListener("catalog", this), new DoneListener("assessment", this));
    }
}
