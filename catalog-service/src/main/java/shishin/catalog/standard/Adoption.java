package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import shishin.platform.caller.Caller;
import shishin.platform.precondition.IfMatch;

/** Adopts the draft of a standard: from then on what it says stays as it is, and the next draft begins with it. */
@ApplicationScoped
class Adoption {

    private final Texts texts;
    private final AdoptedEditions editions;
    private final Caller caller;
    private final Clock clock;

    Adoption(Texts texts, AdoptedEditions editions, Caller caller, Clock clock) {
        this.texts = texts;
        this.editions = editions;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param expected the version of the draft the caller has read */
    @Transactional
    AdoptedEditionView adopt(UUID id, AdoptEdition command, IfMatch expected) {
        var standard = editions.lock(id);
        expected.require(standard.draftVersion());
        requireSettled(id);
        var text = texts.draft(id);
        var before = editions.inForce(id);
        if (text.clauses().isEmpty()
                || before.filter(edition -> edition.says(text)).isPresent()) throw new NothingToAdopt(id);
        var number = before.map(AdoptedEdition::number).orElse(0) + 1;
        var edition = AdoptedEdition.adopt(standard, number, text, command).by(caller.actor(), clock.instant());
        editions.keep(edition, text, before, standard.title());
        return edition.view();
    }

    private void requireSettled(UUID standard) {
        var amended = texts.clauses(standard).stream()
                .filter(Clause::isAmended)
                .map(Clause::number)
                .toList();
        if (!amended.isEmpty()) throw new AmendmentsToSettle(amended);
    }
}
