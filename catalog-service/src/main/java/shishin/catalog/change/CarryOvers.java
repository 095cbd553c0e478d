package shishin.catalog.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.State;
import shishin.platform.outbox.Outbox;
import shishin.platform.page.Page;
import shishin.platform.problem.NotFound;

/** Plans what becomes of the answers, and tells whoever keeps them. */
@ApplicationScoped
class CarryOvers {

    private final Differences differences;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Hand hand;

    CarryOvers(Differences differences, EntityManager entities, Outbox outbox, Hand hand) {
        this.differences = differences;
        this.entities = entities;
        this.outbox = outbox;
        this.hand = hand;
    }

    @Transactional
    CarryOverView preview(String before, String after) {
        return CarryOverView.preview(draw(before, after));
    }

    @Transactional
    CarryOverView plan(String before, String after) {
        var plan = draw(before, after);
        entities.persist(plan);
        CarryOverPlanned.of(plan).forEach(outbox::publish);
        return CarryOverView.of(plan);
    }

    @Transactional
    Page<CarriedLine> lines(String before, String after, CarriedFilter filter) {
        return filter.page(draw(before, after).lines());
    }

    @Transactional
    Page<CarriedLine> lines(String before, String after, UUID id, CarriedFilter filter) {
        var plan = find(before, after, id);
        differences.kept(plan.id());
        return filter.page(plan.lines());
    }

    @Transactional
    CarryOverView get(String before, String after, UUID id) {
        return CarryOverView.of(find(before, after, id));
    }

    private CarryOver find(String before, String after, UUID id) {
        var plan = entities.find(CarryOver.class, id);
        if (plan == null
                || !plan.editionBefore().equals(before)
                || !plan.editionAfter().equals(after)) throw new NotFound("carry-over", id);
        return plan;
    }

    private CarryOver draw(String before, String after) {
        if (before.equals(after)) throw new SameEdition(before);
        var difference = differences.between(before, after).difference();
        requirePublished(difference.before());
        requirePublished(difference.after());
        return CarryOver.plan(difference, hand.actor(), hand.now());
    }

    /** Answers rest on what is published; a draft may yet say anything. */
    private static void requirePublished(Catalog catalog) {
        if (catalog.standing().state() == State.DRAFT) throw new EditionNotPublished(catalog.id());
    }
}
