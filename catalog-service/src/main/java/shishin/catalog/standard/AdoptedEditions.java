package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import shishin.platform.outbox.Outbox;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;

/** The editions of a standard that were adopted, and the draft of the next. */
@ApplicationScoped
class AdoptedEditions {

    private final Standards standards;
    private final Texts texts;
    private final EntityManager entities;
    private final Outbox outbox;

    AdoptedEditions(Standards standards, Texts texts, EntityManager entities, Outbox outbox) {
        this.standards = standards;
        this.texts = texts;
        this.entities = entities;
        this.outbox = outbox;
    }

    @Transactional
    Page<AdoptedEditionView> page(UUID standard, PageRequest request) {
        standards.find(standard);
        return Listing.of(AdoptedEdition.class)
                .sortedBy("-number")
                .where("e.standardId = :standard", "standard", standard)
                .page(entities, request)
                .map(AdoptedEdition::view);
    }

    @Transactional
    AdoptedEditionView get(UUID standard, int number) {
        return search(standard, "e.number = " + number)
                .orElseThrow(() -> new NotFound("edition", number))
                .view();
    }

    /** The clauses of an adopted edition, as they were adopted. */
    @Transactional
    Page<StandardText.ClauseText> clauses(UUID standard, int number, PageRequest request) {
        return Page.of(texts.of(standard, number).clauses(), StandardText.ClauseText::number, request);
    }

    @Transactional
    DraftView draft(UUID id) {
        var standard = standards.find(id);
        var text = texts.draft(id);
        var inForce = inForce(id);
        return new DraftView(
                id,
                inForce.map(AdoptedEdition::number).orElse(null),
                inForce.filter(edition -> edition.says(text)).isEmpty(),
                text.clauses().size(),
                text.rulings().size(),
                texts.clauses(id).stream()
                        .filter(Clause::isAmended)
                        .map(Clause::number)
                        .toList(),
                text.digest(),
                standard.draftVersion());
    }

    /** The one that was adopted last. */
    Optional<AdoptedEdition> inForce(UUID standard) {
        return search(standard, "e.supersededAt is null");
    }

    /** Nobody else changes the draft, or adopts it, until this transaction ends. */
    Standard lock(UUID id) {
        var standard = standards.find(id);
        entities.refresh(standard, LockModeType.PESSIMISTIC_WRITE);
        return standard;
    }

    void keep(AdoptedEdition edition, StandardText text, Optional<AdoptedEdition> before, String title) {
        before.ifPresent(superseded -> superseded.supersede(edition.adoptedAt()));
        entities.flush();
        entities.persist(edition);
        entities.persist(AdoptedText.of(edition.id(), text));
        entities.flush();
        outbox.publish(edition.adopted(title));
    }

    private Optional<AdoptedEdition> search(UUID standard, String condition) {
        return entities.createQuery(
                        "select e from AdoptedEdition e where e.standardId = :standard and " + condition,
                        AdoptedEdition.class)
                .setParameter("standard", standard)
                .getResultStream()
                .findFirst();
    }
}
