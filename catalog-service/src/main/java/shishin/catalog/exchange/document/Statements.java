package shishin.catalog.exchange.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Parameter;
import shishin.catalog.edition.Part;
import shishin.catalog.edition.Text;
import shishin.catalog.exchange.Excerpt;

/** What a control demands, as lines: its statement with the parts below it, and each parameter by its name. */
final class Statements {

    private static final String STATEMENT = "statement";
    private static final Pattern INSERT = Pattern.compile("\\{\\{\\s*insert:\\s*param,\\s*([^\\s}]+)\\s*}}");

    private final Tongue tongue;
    private final Map<String, Parameter> parameters = new HashMap<>();

    Statements(Excerpt excerpt, Tongue tongue) {
        this.tongue = tongue;
        excerpt.catalog().items().forEach(this::learn);
    }

    private void learn(Item item) {
        if (item.detail() == null) return;
        for (var parameter : item.detail().parameters()) parameters.put(parameter.id(), parameter);
    }

    /** One line a part, indented as it is nested; none for what has no statement. */
    List<String> of(Item item) {
        if (item.detail() == null) return List.of();
        var lines = new ArrayList<String>();
        for (var part : item.detail().parts()) if (part.name().equals(STATEMENT)) lines(part, 0, lines);
        return List.copyOf(lines);
    }

    private void lines(Part part, int depth, List<String> lines) {
        if (part.prose() != null) lines.add("　".repeat(Math.max(0, depth - 1)) + label(part) + prose(part.prose()));
        for (var below : part.parts()) lines(below, depth + 1, lines);
    }

    private static String label(Part part) {
        return part.properties().stream()
                .filter(property -> property.name().equals("label"))
                .map(property -> property.value() + " ")
                .findFirst()
                .orElse("");
    }

    private String prose(Text prose) {
        return filledIn(tongue.of(prose, "\n"), 0);
    }

    /** A parameter may be a choice of texts that name parameters in turn. */
    private String filledIn(String prose, int depth) {
        if (depth > 3) return prose;
        return INSERT.matcher(prose)
                .replaceAll(found -> Matcher.quoteReplacement("[" + named(found.group(1), depth) + "]"));
    }

    private String named(String id, int depth) {
        var parameter = parameters.get(id);
        if (parameter == null) return id;
        if (parameter.label() != null) return tongue.of(parameter.label(), " / ");
        if (parameter.selection() == null) return id;
        return parameter.selection().choices().stream()
                .map(choice -> filledIn(tongue.of(choice, " / "), depth + 1))
                .collect(Collectors.joining("; "));
    }
}
