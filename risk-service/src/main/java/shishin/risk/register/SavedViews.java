package shishin.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;
import shishin.risk.identification.RiskQuery;
import shishin.risk.trail.Moments;

/** Keeps views: everybody's own, and those shared. */
@ApplicationScoped
class SavedViews {

    private final EntityManager entities;
    private final Moments moments;

    SavedViews(EntityManager entities, Moments moments) {
        this.entities = entities;
        this.moments = moments;
    }

    @Transactional
    Page<SavedViewView> page(PageRequest request) {
        return Listing.of(SavedView.class)
                .sortedBy("name")
                .where(
                        "(e.shared = true or e.owner = :person)",
                        "person",
                        moments.now().actor())
                .page(entities, request)
                .map(SavedView::view);
    }

    @Transactional
    SavedViewView get(UUID id) {
        return seen(id).view();
    }

    @Transactional
    RiskQuery query(UUID id) {
        return seen(id).query();
    }

    @Transactional
    SavedViewView keep(KeepView command) {
        var view = new SavedView(command, moments.now());
        entities.persist(view);
        return view.view();
    }

    @Transactional
    SavedViewView change(UUID id, IfMatch expected, KeepView command) {
        var view = own(id, expected);
        view.put(command, moments.now());
        entities.flush();
        return view.view();
    }

    @Transactional
    void drop(UUID id, IfMatch expected) {
        entities.remove(own(id, expected));
    }

    private SavedView own(UUID id, IfMatch expected) {
        var view = seen(id);
        if (!view.isOf(moments.now().actor())) throw new NotYourView(id);
        expected.require(view.version());
        return view;
    }

    private SavedView seen(UUID id) {
        var view = entities.find(SavedView.class, id);
        if (view == null || !view.isSeenBy(moments.now().actor())) throw new NotFound("view", id);
        return view;
    }
}
