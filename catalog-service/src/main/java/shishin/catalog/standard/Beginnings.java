package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Item;
import shishin.platform.language.Language;

/** Draws up standards: empty, from a template, or from another. */
@ApplicationScoped
class Beginnings {

    private final Standards standards;
    private final Texts texts;
    private final Clauses clauses;
    private final Rulings rulings;

    Beginnings(Standards standards, Texts texts, Clauses clauses, Rulings rulings) {
        this.standards = standards;
        this.texts = texts;
        this.clauses = clauses;
        this.rulings = rulings;
    }

    @Transactional
    StandardView drawUp(DrawUpStandard command, Language language) {
        var standard = standards.drawUp(command);
        var start = command.start();
        return start == null ? StandardView.of(standard) : begin(standard, start, language);
    }

    private StandardView begin(Standard standard, Start start, Language language) {
        start.requireOne();
        var checklist = standards.checklist(standard.id());
        var source = start.standard() == null ? template(checklist, language) : text(start);
        var leftOut = items(source)
                .filter(code -> !checklist.contains(code))
                .distinct()
                .sorted()
                .toList();
        for (var clause : source.clauses()) clauses.write(standard.id(), clause.number(), command(clause, checklist));
        for (var ruling : source.rulings())
            if (checklist.contains(ruling.item()))
                rulings.rule(
                        standard.id(),
                        ruling.item(),
                        new RuleOnItem(ruling.applies(), ruling.reason(), ruling.narrative()));
        return StandardView.of(standard, start.standard() == null ? null : leftOut);
    }

    private StandardText text(Start start) {
        return standards
                .search(Objects.requireNonNull(start.standard()))
                .flatMap(source -> texts.search(source.id(), start.number()))
                .orElseThrow(() -> new UnknownStart(start));
    }

    private static StandardText template(Catalog checklist, Language language) {
        var clauses = checklist
                .items()
                .filter(Item::isFirstLevel)
                .map(item -> ClauseTemplate.of(item, checklist, language))
                .toList();
        return new StandardText(clauses, List.of());
    }

    private static WriteClause command(StandardText.ClauseText clause, Catalog checklist) {
        return new WriteClause(
                clause.title(),
                clause.text(),
                clause.items().stream().filter(checklist::contains).toList());
    }

    private static Stream<String> items(StandardText text) {
        return Stream.concat(
                text.clauses().stream().flatMap(clause -> clause.items().stream()),
                text.rulings().stream().map(StandardText.RulingText::item));
    }
}
