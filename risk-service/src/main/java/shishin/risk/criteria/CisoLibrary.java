package shishin.risk.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shishin.platform.language.Language;
import shishin.risk.scale.Bilingual;
import shishin.risk.scale.RiskLevel;

/** Scales and matrix of a version, as a library of CISO Assistant: in one language, translated into the other. */
record CisoLibrary(CriteriaView view, Language language) {

    private static final Bilingual NAME = new Bilingual("リスク基準", "Risk criteria");
    private static final List<RiskLevel> LEVELS = List.of(RiskLevel.values());
    private static final List<String> SHADES =
            List.of("#BBF7D0", "#D9F99D", "#FEF08A", "#FDE68A", "#FBBF24", "#FB923C", "#F87171");

    private record Step(Bilingual name, Bilingual description, String colour) {}

    Map<String, Object> tree() {
        var content = view.content();
        var matrix = described("urn:shishin:risk:matrix:criteria-" + view.version());
        matrix.put("probability", steps(likelihoods(content)));
        matrix.put("impact", steps(impacts(content)));
        matrix.put("risk", steps(levels()));
        matrix.put("grid", grid(content));
        var library = described("urn:shishin:risk:library:criteria-" + view.version());
        library.put("locale", language.tag());
        library.put("version", view.version());
        library.put("publication_date", view.at().toString().substring(0, "2026-01-01".length()));
        library.put("provider", "Shishin");
        library.put("packager", "Shishin");
        library.put("objects", Map.of("risk_matrix", List.of(matrix)));
        return library;
    }

    private Map<String, Object> described(String urn) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("urn", urn);
        thing.put("ref_id", "criteria-" + view.version());
        thing.put("name", NAME.in(language) + " " + view.version());
        thing.put("description", view.reason());
        return thing;
    }

    private static List<Step> likelihoods(CriteriaContent content) {
        var steps = content.likelihoods();
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Step(steps.get(i).name(), steps.get(i).text(), shade(i, steps.size())))
                .toList();
    }

    private static List<Step> impacts(CriteriaContent content) {
        var steps = content.impacts();
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Step(steps.get(i).name(), all(steps.get(i)), shade(i, steps.size())))
                .toList();
    }

    private static List<Step> levels() {
        return LEVELS.stream()
                .map(level -> new Step(level.text(), level.text(), colour(level)))
                .toList();
    }

    private static String colour(RiskLevel level) {
        return switch (level) {
            case LOW -> "#4C9F70";
            case MEDIUM -> "#F2C14E";
            case HIGH -> "#F08A4B";
            case CRITICAL -> "#C8553D";
        };
    }

    private static String shade(int step, int steps) {
        return SHADES.get(step * (SHADES.size() - 1) / (steps - 1));
    }

    /** A library knows no categories: the texts of all of them, one after the other. */
    private static Bilingual all(ImpactStep step) {
        return new Bilingual(joined(step, Language.JA), joined(step, Language.EN));
    }

    private static String joined(ImpactStep step, Language language) {
        return step.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(text -> text.getValue().in(language))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private List<Map<String, Object>> steps(List<Step> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> step(i, steps.get(i)))
                .toList();
    }

    private Map<String, Object> step(int id, Step step) {
        var other = language == Language.JA ? Language.EN : Language.JA;
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", id);
        tree.put("abbreviation", Integer.toString(id + 1));
        tree.put("name", step.name.in(language));
        tree.put("description", step.description.in(language));
        tree.put("hexcolor", step.colour);
        var translated = Map.of("name", step.name.in(other), "description", step.description.in(other));
        tree.put("translations", Map.of(other.tag(), translated));
        return tree;
    }

    private static List<List<Integer>> grid(CriteriaContent content) {
        return content.matrix().stream()
                .map(row -> row.stream().map(LEVELS::indexOf).toList())
                .toList();
    }
}
