package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Item;
import shishin.platform.language.Language;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

/** States what applies of the checklist, in a draft or an adopted edition. */
@ApplicationScoped
public class Statements {

    private final Standards standards;
    private final Texts texts;

    Statements(Standards standards, Texts texts) {
        this.standards = standards;
        this.texts = texts;
    }

    /**
     * States every item.
     *
     * @param number of the adopted edition; the draft where absent
     */
    @Transactional
    public Statement of(UUID id, @Nullable Integer number, Language language) {
        var standard = standards.find(id);
        var text = texts.of(id, number);
        var lines = lines(id, text, language);
        return new Statement(
                id, standard.title(), number, standard.edition(), text.digest(), Statement.Counts.of(lines), lines);
    }

    /** The ○ items that apply, or may, and that no clause covers. */
    @Transactional
    Page<Statement.Line> gaps(UUID id, @Nullable Integer number, PageRequest request, Language language) {
        standards.find(id);
        var gaps = lines(id, texts.of(id, number), language).stream()
                .filter(line -> line.gap() && line.level() != null && line.level() == 1)
                .toList();
        return Page.of(gaps, Statement.Line::code, request);
    }

    private List<Statement.Line> lines(UUID standard, StandardText text, Language language) {
        var checklist = standards.checklist(standard);
        var verdicts = new Verdicts(checklist, text);
        return checklist
                .items()
                .filter(Item::assessable)
                .map(item -> verdicts.on(item, language))
                .toList();
    }
}
