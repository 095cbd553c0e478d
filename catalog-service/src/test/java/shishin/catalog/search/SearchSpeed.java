package shishin.catalog.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Corrections;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.builtin.Guideline;
import shishin.platform.language.Language;

/**
 * How long a search takes on 10,000 items: understanding the question, finding, ranking, counting facets, and marking the
 * words in the first 50. No test of the build: a measurement, made with {@code -Dtest=SearchSpeed}.
 */
class SearchSpeed {

    private static final int ITEMS = 10_000;
    private static final int ROUNDS = 60;
    private static final int WARMING = 20;
    private static final int PAGE = 50;
    private static final double GOAL_MILLIS = 5;

    private static final Corrections NONE = new Corrections(Map.of(), Map.of(), List.of(), List.of(), List.of());

    private final Library library = new Library();
    private final Highlights highlights = new Highlights(library.kept());

    @Test
    void the_median_search_on_ten_thousand_items_takes_less_than_five_milliseconds() throws IOException {
        long start = System.nanoTime();
        var edition = List.of(EditionIndex.of(many(Guideline.read())));
        long built = System.nanoTime() - start;
        var questions = questions();
        var millis = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++)
            for (var question : questions) {
                var took = search(question, edition);
                if (round >= WARMING) millis.add(took);
            }
        var sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%,d items indexed in %.1f s; %,d searches: median %.2f ms, p90 %.2f ms, p99 %.2f ms%n",
                edition.getFirst().items().size(),
                built / 1e9,
                sorted.length,
                at(sorted, 0.5),
                at(sorted, 0.9),
                at(sorted, 0.99));
        assertThat(at(sorted, 0.5)).isLessThan(GOAL_MILLIS);
    }

    private double search(String question, List<EditionIndex> editions) throws IOException {
        long start = System.nanoTime();
        var found = library.find(question, editions, item -> true);
        Facets.of(found.hits());
        for (var hit : found.hits().subList(0, Math.min(PAGE, found.hits().size())))
            highlights.title(hit.item().title().in(Language.JA), found.words());
        return (System.nanoTime() - start) / 1e6;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))];
    }

    /** The guideline again and again, each time below other codes. */
    private static Catalog many(Catalog guideline) {
        var lines = guideline.items().toList();
        var items = new ArrayList<Item>();
        for (int copy = 0; items.size() < ITEMS; copy++) for (var item : lines) items.add(renamed(item, copy + "/"));
        return new Catalog(guideline.edition(), items.subList(0, ITEMS), NONE, "sha256:0");
    }

    private static Item renamed(Item item, String copy) {
        return new Item(
                copy + item.code(),
                item.parent() == null ? null : copy + item.parent(),
                item.position(),
                item.kind(),
                item.level(),
                item.title(),
                item.intent(),
                item.openEnded(),
                item.assessable(),
                item.phase(),
                item.viewpoint(),
                item.situation(),
                item.tags(),
                item.evidence(),
                item.detail());
    }

    private static List<String> questions() throws IOException {
        var json = new ObjectMapper();
        try (var file = SearchSpeed.class.getResourceAsStream("/search/questions.jsonl")) {
            var questions = new ArrayList<String>();
            for (var line : new String(requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .toList()) questions.add(json.readTree(line).path("q").asText());
            return questions;
        }
    }
}
