package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shishin.platform.caller.Caller;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.precondition.PutCondition;
import shishin.platform.problem.NotFound;

/** The clauses of a standard, by number. */
@ApplicationScoped
class Clauses {

    private final Standards standards;
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    Clauses(Standards standards, EntityManager entities, Caller caller, Clock clock) {
        this.standards = standards;
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Put<ClauseView> put(UUID standard, String number, WriteClause command, PutCondition condition) {
        requireKnown(standard, command.items());
        standards.touch(standard);
        var present = search(standard, number);
        present.ifPresentOrElse(
                clause -> condition.require(clause.version(), new ClauseExists(number)),
                () -> condition.requireNone(new ClauseMissing(number)));
        var clause = present.map(known -> rewrite(known, command)).orElseGet(() -> write(standard, number, command));
        entities.flush();
        return new Put<>(ClauseView.of(clause), present.isEmpty());
    }

    @Transactional
    Page<ClauseView> page(UUID standard, PageRequest request) {
        standards.find(standard);
        return Listing.of(Clause.class)
                .sortedBy("place")
                .where("e.standardId = :standard", "standard", standard)
                .page(entities, request)
                .map(ClauseView::of);
    }

    @Transactional
    ClauseView get(UUID standard, String number) {
        return ClauseView.of(find(standard, number));
    }

    @Transactional
    void remove(UUID standard, String number, IfMatch expected) {
        var clause = find(standard, number);
        expected.require(clause.version());
        clause.requireSettled();
        standards.touch(standard);
        entities.remove(clause);
    }

    private void requireKnown(UUID standard, List<String> items) {
        var checklist = standards.checklist(standard);
        var unknown = items.stream().filter(code -> !checklist.contains(code)).toList();
        if (!unknown.isEmpty()) throw new UnknownItems(unknown, checklist.id());
    }

    Clause write(UUID standard, String number, WriteClause command) {
        var clause = Clause.write(standard, number, command, caller.actor(), clock.instant());
        entities.persist(clause);
        return clause;
    }

    private Clause rewrite(Clause clause, WriteClause command) {
        clause.rewrite(command, caller.actor(), clock.instant());
        return clause;
    }

    private Clause find(UUID standard, String number) {
        return search(standard, number).orElseThrow(() -> new NotFound("clause", number));
    }

    /** The clause of the draft with this number. */
    Optional<Clause> search(UUID standard, String number) {
        return entities.createQuery(
                        "select c from Clause c where c.standardId = :standard and c.number = :number", Clause.class)
                .setParameter("standard", standard)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
