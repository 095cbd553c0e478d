package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.problem.NotFound;

/** The whole text of a standard: of its draft, or as it was adopted. */
@ApplicationScoped
class Texts {

    private final EntityManager entities;

    Texts(EntityManager entities) {
        this.entities = entities;
    }

    /** @param number of the adopted edition; the draft where absent. @throws NotFound when none was adopted under it */
    StandardText of(UUID standard, @Nullable Integer number) {
        return search(standard, number).orElseThrow(() -> new NotFound("edition", String.valueOf(number)));
    }

    Optional<StandardText> search(UUID standard, @Nullable Integer number) {
        return number == null ? Optional.of(draft(standard)) : adopted(standard, number);
    }

    StandardText draft(UUID standard) {
        return new StandardText(
                clauses(standard).stream().map(Clause::asText).toList(),
                entities.createQuery(
                                "select r from Ruling r where r.standardId = :standard order by r.item", Ruling.class)
                        .setParameter("standard", standard)
                        .getResultStream()
                        .map(Ruling::text)
                        .toList());
    }

    /** The clauses of the draft, in their order. */
    List<Clause> clauses(UUID standard) {
        return entities.createQuery(
                        "select c from Clause c where c.standardId = :standard order by c.place, c.id", Clause.class)
                .setParameter("standard", standard)
                .getResultList();
    }

    private Optional<StandardText> adopted(UUID standard, int number) {
        return entities.createQuery("""
                        select t from AdoptedEdition e, AdoptedText t
                        where t.id = e.id and e.standardId = :standard and e.number = :number
                        """, AdoptedText.class)
                .setParameter("standard", standard)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(AdoptedText::content);
    }
}
