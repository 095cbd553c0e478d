package shishin.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Item;

/** Everything that was found and meets the conditions, the best first; what is equally good in the order of the document. */
final class Ranking extends SimpleCollector {

    /** @param place of the line in all editions searched */
    record Hit(String edition, Item item, float score, int place) {

        String key() {
            return edition + " " + item.code();
        }
    }

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::place);

    private final List<EditionIndex> editions;
    private final int[] starts;
    private final Predicate<Item> conditions;
    private final List<Hit> hits = new ArrayList<>();
    private int start;
    private @Nullable Scorable scorer;

    /** @param editions in the order in which they are searched */
    private Ranking(List<EditionIndex> editions, Predicate<Item> conditions) {
        this.editions = editions;
        this.conditions = conditions;
        this.starts = new int[editions.size()];
        for (int i = 1; i < starts.length; i++)
            starts[i] = starts[i - 1] + editions.get(i - 1).items().size();
    }

    /** Collects, and puts the best first. */
    record Best(List<EditionIndex> editions, Predicate<Item> conditions)
            implements CollectorManager<Ranking, List<Hit>> {

        @Override
        public Ranking newCollector() {
            return new Ranking(editions, conditions);
        }

        @Override
        public List<Hit> reduce(Collection<Ranking> parts) {
            return parts.stream()
                    .flatMap(part -> part.hits.stream())
                    .sorted(BEST_FIRST)
                    .toList();
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
        start = segment.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public void collect(int document) throws IOException {
        int place = start + document;
        var edition = ReaderUtil.subIndex(place, starts);
        var index = editions.get(edition);
        var item = index.items().get(place - starts[edition]);
        if (scorer != null && conditions.test(item)) hits.add(new Hit(index.edition(), item, scorer.score(), place));
    }
}
