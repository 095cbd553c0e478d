package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import shishin.platform.language.Language;

/** Holds a standard's clauses against its edition. */
@ApplicationScoped
class CoverageReport {

    private final Standards standards;
    private final EntityManager entities;

    CoverageReport(Standards standards, EntityManager entities) {
        this.standards = standards;
        this.entities = entities;
    }

    @Transactional
    CoverageView of(UUID standard, Language language) {
        var checklist = standards.checklist(standard);
        var named = entities.createQuery("select c from Clause c where c.standardId = :standard", Clause.class)
                .setParameter("standard", standard)
                .getResultStream()
                .map(Clause::items)
                .flatMap(List::stream)
                .filter(checklist::contains)
                .collect(Collectors.toSet());
        return CoverageView.of(standard, checklist, new Coverage(checklist, named), language);
    }
}
