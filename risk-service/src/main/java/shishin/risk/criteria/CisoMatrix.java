package shishin.risk.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import shishin.risk.scale.Bilingual;
import shishin.risk.scale.ImpactCategory;
import shishin.risk.scale.RiskLevel;

/**
 * The risk matrix of a CISO Assistant library: lists {@code probability}, {@code impact} and {@code risk} of named steps,
 * and a {@code grid} that says by index which risk each probability (row) and impact (column) come to.
 */
final class CisoMatrix {

    private static final int LONGEST = 1000;
    private static final int LARGEST = 7;

    private CisoMatrix() {}

    /** The first matrix of a library, in the place of the scales and the matrix of others. */
    static CriteriaContent read(JsonNode root, CriteriaContent others, ImportRequest request) {
        var matrix = root.at("/objects/risk_matrix/0");
        if (matrix.isMissingNode()) throw new UnreadableCriteria("/objects/risk_matrix/0");
        var locale = root.path("locale").asText("en");
        var likelihoods = steps(matrix, "probability")
                .map(step -> likelihood(step, locale))
                .toList();
        var impacts = steps(matrix, "impact").map(step -> impact(step, locale)).toList();
        var levels = request.levels((int) steps(matrix, "risk").count());
        var rows = list(matrix, "grid").stream()
                .map(row -> stream(row).map(cell -> level(cell, levels)).toList())
                .toList();
        return others.with(likelihoods, impacts, rows);
    }

    /** Ordered by their ids where they have some. */
    private static Stream<JsonNode> steps(JsonNode matrix, String name) {
        return list(matrix, name).stream()
                .sorted(Comparator.comparingInt(step -> step.path("id").asInt(0)));
    }

    private static List<JsonNode> list(JsonNode matrix, String name) {
        var list = matrix.path(name);
        if (!list.isArray() || list.isEmpty() || list.size() > LARGEST)
            throw new UnreadableCriteria("/objects/risk_matrix/0/" + name);
        return stream(list).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static RiskLevel level(JsonNode cell, List<RiskLevel> levels) {
        if (!cell.isInt() || cell.asInt() < 0 || cell.asInt() >= levels.size())
            throw new UnreadableCriteria("/objects/risk_matrix/0/grid");
        return levels.get(cell.asInt());
    }

    private static LikelihoodStep likelihood(JsonNode step, String locale) {
        return new LikelihoodStep(text(step, locale, "name"), text(step, locale, "description"));
    }

    /** A library knows no categories: its text stands in each of them. */
    private static ImpactStep impact(JsonNode step, String locale) {
        var text = text(step, locale, "description");
        var texts = Arrays.stream(ImpactCategory.values()).collect(Collectors.toMap(Function.identity(), _ -> text));
        return new ImpactStep(text(step, locale, "name"), texts, null);
    }

    /** In the language of the library, or translated; the one stands for the other that is missing. */
    private static Bilingual text(JsonNode step, String locale, String member) {
        return new Bilingual(in("ja", step, locale, member), in("en", step, locale, member));
    }

    private static String in(String language, JsonNode step, String locale, String member) {
        var own = step.path(member).asText("");
        var translated = step.at("/translations/" + language + "/" + member).asText("");
        var text = locale.toLowerCase(Locale.ROOT).startsWith(language) || translated.isBlank() ? own : translated;
        if (text.isBlank()) text = step.path("name").asText("");
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
