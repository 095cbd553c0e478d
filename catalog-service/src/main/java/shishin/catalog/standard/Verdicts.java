package shishin.catalog.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Item;
import shishin.catalog.standard.Statement.Applicability;
import shishin.platform.language.Language;

/** Holds the text of a standard against its checklist, item by item. What is said of an item holds for all below it. */
final class Verdicts {

    private final Catalog checklist;
    private final Map<String, StandardText.RulingText> rulings = new HashMap<>();
    private final Map<String, List<String>> clauses = new HashMap<>();

    Verdicts(Catalog checklist, StandardText text) {
        this.checklist = checklist;
        for (var ruling : text.rulings()) rulings.put(ruling.item(), ruling);
        for (var clause : text.clauses())
            for (var item : clause.items())
                clauses.computeIfAbsent(item, code -> new ArrayList<>()).add(clause.number());
    }

    Statement.Line on(Item item, Language language) {
        var ruling = ruling(item);
        var covering = lineage(item)
                .flatMap(code -> clauses.getOrDefault(code, List.of()).stream())
                .distinct()
                .toList();
        var applicability = applicability(ruling, !covering.isEmpty());
        return new Statement.Line(
                item.code(),
                item.kind(),
                item.level(),
                item.title().in(language),
                applicability,
                ruling == null ? null : ruling.item(),
                ruling == null ? null : ruling.reason(),
                ruling == null || ruling.narrative().isEmpty() ? null : ruling.narrative(),
                covering,
                covering.isEmpty() && applicability != Applicability.EXCLUDED);
    }

    boolean excludes(Item item) {
        var ruling = ruling(item);
        return ruling != null && ruling.applies() == Applies.EXCLUDED;
    }

    /** Its own, or the nearest above it. */
    private StandardText.@Nullable RulingText ruling(Item item) {
        for (var code : lineage(item).toList()) {
            var ruling = rulings.get(code);
            if (ruling != null) return ruling;
        }
        return null;
    }

    /** The item, and what it lies below, upwards. */
    private Stream<String> lineage(Item item) {
        var above = checklist.ancestorsOf(item).reversed().stream().map(Item::code);
        return Stream.concat(Stream.of(item.code()), above);
    }

    private static Applicability applicability(StandardText.@Nullable RulingText ruling, boolean covered) {
        if (ruling == null) return covered ? Applicability.ADOPTED : Applicability.UNDECIDED;
        return switch (ruling.applies()) {
            case ADOPTED -> Applicability.ADOPTED;
            case TAILORED -> Applicability.TAILORED;
            case EXCLUDED -> Applicability.EXCLUDED;
        };
    }
}
