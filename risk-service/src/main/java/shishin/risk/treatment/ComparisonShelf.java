package shishin.risk.treatment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;
import shishin.risk.trail.Moments;

/** Keeps comparisons. */
@ApplicationScoped
class ComparisonShelf {

    private final EntityManager entities;
    private final Moments moments;

    ComparisonShelf(EntityManager entities, Moments moments) {
        this.entities = entities;
        this.moments = moments;
    }

    ComparisonView keep(UUID risk, ComparisonContent content) {
        var comparison = new Comparison(risk, content, moments.now());
        entities.persist(comparison);
        return comparison.view();
    }

    ComparisonView get(UUID risk, UUID id) {
        var found = entities.find(Comparison.class, id);
        if (found == null || !found.view().riskId().equals(risk)) throw new NotFound("comparison", id);
        return found.view();
    }

    Page<ComparisonView> page(UUID risk, PageRequest request) {
        return Listing.of(Comparison.class)
                .sortedBy("at")
                .where("e.riskId = :risk", "risk", risk)
                .page(entities, request)
                .map(Comparison::view);
    }
}
