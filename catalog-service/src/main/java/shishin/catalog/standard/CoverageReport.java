package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/** Holds a standard's clauses against its edition. */
@ApplicationScoped
class CoverageReport {

    private final Standards standards;
    private final Texts texts;

    CoverageReport(Standards standards, Texts texts) {
        this.standards = standards;
        this.texts = texts;
    }

    /** @param number of the adopted edition; the draft where absent */
    @Transactional
    CoverageView of(UUID standard, @Nullable Integer number, Language language) {
        var checklist = standards.checklist(standard);
        return CoverageView.of(standard, checklist, new Coverage(checklist, texts.of(standard, number)), language);
    }
}
