package shishin.catalog.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the items found are spread, the most frequent value first; a value narrows the search as its parameter. */
@Schema(name = "SearchFacets")
record Facets(
        List<Count> edition,
        List<Count> phase,
        List<Count> viewpoint,
        List<Count> kind,
        List<Count> level,
        List<Count> tag) {

    @Schema(name = "SearchFacet", examples = "{\"value\": \"PLAN\", \"count\": 12}")
    record Count(String value, int count) {}

    static Facets of(List<Ranking.Hit> hits) {
        return new Facets(
                count(hits, hit -> Stream.of(hit.edition())),
                count(hits, hit -> named(hit.item().phase())),
                count(hits, hit -> named(hit.item().viewpoint())),
                count(hits, hit -> named(hit.item().kind())),
                count(hits, hit -> named(hit.item().level())),
                count(hits, hit -> hit.item().tags().stream()));
    }

    private static Stream<String> named(@Nullable Object value) {
        return value == null ? Stream.of() : Stream.of(value.toString());
    }

    private static List<Count> count(List<Ranking.Hit> hits, Function<Ranking.Hit, Stream<String>> values) {
        Map<String, Integer> counts = new HashMap<>();
        for (var hit : hits) values.apply(hit).forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value))
                .toList();
    }
}
