package shishin.catalog.search;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ja.JapaneseCompletionAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseCompletionFilter.Mode;
import org.apache.lucene.search.suggest.InputIterator;
import org.apache.lucene.search.suggest.Lookup.LookupResult;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The titles of an edition, by how any word of them begins: as it is written, and for Japanese also as it is typed on the
 * way there, in kana or Latin letters (にんしょ, ninsyo).
 */
record Completion(AnalyzingInfixSuggester titles) {

    private static final JapaneseCompletionAnalyzer STORED =
            new JapaneseCompletionAnalyzer(Readings.DICTIONARY, Mode.INDEX);
    private static final JapaneseCompletionAnalyzer TYPED =
            new JapaneseCompletionAnalyzer(Readings.DICTIONARY, Mode.QUERY);

    static Completion of(Set<String> titles) throws IOException {
        var suggester = new AnalyzingInfixSuggester(new ByteBuffersDirectory(), STORED, TYPED, 4, false);
        suggester.build(new Weighted(titles.iterator()));
        return new Completion(suggester);
    }

    /** The shortest first. */
    List<String> of(String prefix, int limit) throws IOException {
        if (titles.getCount() == 0) return List.of();
        return titles.lookup(prefix, limit, true, false).stream()
                .sorted((one, other) -> Long.compare(other.value, one.value))
                .map((LookupResult title) -> title.key.toString())
                .toList();
    }

    /** The shorter a title, the more it weighs. */
    private static final class Weighted implements InputIterator {

        private static final long LONGEST = 100_000;

        private final Iterator<String> titles;
        private long weight;

        Weighted(Iterator<String> titles) {
            this.titles = titles;
        }

        @Override
        @SuppressWarnings("NullAway") // Lucene's end of the list
        public BytesRef next() {
            if (!titles.hasNext()) return null;
            var title = titles.next();
            weight = LONGEST - title.length();
            return new BytesRef(title);
        }

        @Override
        public long weight() {
            return weight;
        }

        @Override
        @SuppressWarnings("NullAway") // Lucene's word for none
        public BytesRef payload() {
            return null;
        }

        @Override
        public boolean hasPayloads() {
            return false;
        }

        @Override
        @SuppressWarnings("NullAway") // Lucene's word for none
        public Set<BytesRef> contexts() {
            return null;
        }

        @Override
        public boolean hasContexts() {
            return false;
        }
    }
}
