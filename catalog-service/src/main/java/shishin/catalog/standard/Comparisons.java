package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shishin.platform.page.Page;

/** Compares what a standard says, or said. */
@ApplicationScoped
class Comparisons {

    private final Standards standards;
    private final Texts texts;

    Comparisons(Standards standards, Texts texts) {
        this.standards = standards;
        this.texts = texts;
    }

    @Transactional
    ComparisonView of(UUID standard, ComparisonQuery query) {
        return ComparisonView.of(standard, query.from, query.to, compare(standard, query));
    }

    @Transactional
    Page<ClauseChange> clauses(UUID standard, ComparisonQuery query, AlterationFilter filter) {
        return filter.page(compare(standard, query).clauses(), ClauseChange::number);
    }

    @Transactional
    Page<RulingChange> rulings(UUID standard, ComparisonQuery query, AlterationFilter filter) {
        return filter.page(compare(standard, query).rulings(), RulingChange::item);
    }

    private Comparison compare(UUID standard, ComparisonQuery query) {
        standards.find(standard);
        return Comparison.of(texts.of(standard, query.from), texts.of(standard, query.to));
    }
}
