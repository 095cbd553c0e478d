package shishin.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import shishin.catalog.edition.Item;

/** Understands a question, and looks for it in editions. */
final class Library {

    /** The lines are short: how often a word is said tells little, and how long a line is tells some. */
    private static final BM25Similarity SIMILARITY = new BM25Similarity(0.6f, 0.5f);

    private final Analyzer kept = Words.kept();
    private final Analyzer understood = Words.understood(Synonyms.read(kept));
    private final Question questions = new Question(understood, kept);
    private final Spelling spelling;

    Library() {
        try {
            spelling = new Spelling(kept, Synonyms.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param asked the question as it was understood, its spelling mended
     * @param words to mark in what was found
     * @param hits the best first
     */
    record Found(String asked, Query words, List<Ranking.Hit> hits) {}

    /** Whoever asks nothing finds everything that meets the conditions. */
    Found find(String typed, List<EditionIndex> editions, Predicate<Item> conditions) throws IOException {
        try (var all =
                new MultiReader(editions.stream().map(EditionIndex::words).toArray(IndexReader[]::new), false)) {
            var asked = spelling.mend(typed, all);
            var query = asked.isBlank() ? MatchAllDocsQuery.INSTANCE : questions.of(asked);
            var searcher = new IndexSearcher(all);
            searcher.setSimilarity(SIMILARITY);
            return new Found(
                    asked, questions.named(asked), searcher.search(query, new Ranking.Best(editions, conditions)));
        }
    }

    /** What the words of a text are marked by. */
    Analyzer kept() {
        return kept;
    }
}
