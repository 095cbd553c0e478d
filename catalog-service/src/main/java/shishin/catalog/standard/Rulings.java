package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.caller.Caller;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.precondition.PutCondition;
import shishin.platform.problem.NotFound;

/** What was ruled on the items of the checklist, in the draft of a standard. */
@ApplicationScoped
class Rulings {

    private final Standards standards;
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    Rulings(Standards standards, EntityManager entities, Caller caller, Clock clock) {
        this.standards = standards;
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Put<RulingView> put(UUID standard, String item, RuleOnItem command, PutCondition condition) {
        var checklist = standards.checklist(standard);
        if (!checklist.contains(item)) throw new UnknownItems(List.of(item), checklist.id());
        standards.touch(standard);
        var present = search(standard, item);
        present.ifPresentOrElse(
                ruling -> condition.require(ruling.version(), new RulingExists(item)),
                () -> condition.requireNone(new RulingMissing(item)));
        var ruling = present.map(known -> change(known, command)).orElseGet(() -> rule(standard, item, command));
        entities.flush();
        return new Put<>(ruling.view(), present.isEmpty());
    }

    @Transactional
    Page<RulingView> page(UUID standard, @Nullable Applies applies, PageRequest request) {
        standards.find(standard);
        return Listing.of(Ruling.class)
                .sortedBy("item")
                .where("e.standardId = :standard", "standard", standard)
                .where("e.applies = :applies", "applies", applies)
                .page(entities, request)
                .map(Ruling::view);
    }

    @Transactional
    RulingView get(UUID standard, String item) {
        return find(standard, item).view();
    }

    /** The item applies, or does not, as what is above it again. */
    @Transactional
    void remove(UUID standard, String item, IfMatch expected) {
        var ruling = find(standard, item);
        expected.require(ruling.version());
        standards.touch(standard);
        entities.remove(ruling);
    }

    Ruling rule(UUID standard, String item, RuleOnItem command) {
        var ruling = Ruling.on(standard, item, command, caller.actor(), clock.instant());
        entities.persist(ruling);
        return ruling;
    }

    private Ruling change(Ruling ruling, RuleOnItem command) {
        ruling.change(command, caller.actor(), clock.instant());
        return ruling;
    }

    private Ruling find(UUID standard, String item) {
        return search(standard, item).orElseThrow(() -> new NotFound("ruling", item));
    }

    private Optional<Ruling> search(UUID standard, String item) {
        return entities.createQuery(
                        "select r from Ruling r where r.standardId = :standard and r.item = :item", Ruling.class)
                .setParameter("standard", standard)
                .setParameter("item", item)
                .getResultStream()
                .findFirst();
    }
}
