package shishin.catalog.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;

/**
 * Marks the words that were found, by a query for the words alone. What comes out is HTML with {@code mark} as its only element; all else is
 * escaped.
 */
final class Highlights {

    private static final int PASSAGES = 2;

    private final UnifiedHighlighter whole;
    private final UnifiedHighlighter sentences;

    Highlights(Analyzer words) {
        whole = highlighter(words, WholeBreakIterator::new);
        sentences = highlighter(words, () -> BreakIterator.getSentenceInstance(Locale.JAPANESE));
    }

    private static UnifiedHighlighter highlighter(Analyzer words, Supplier<BreakIterator> breaks) {
        return UnifiedHighlighter.builderWithoutSearcher(words)
                .withBreakIterator(breaks)
                .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
                .withMaxNoHighlightPassages(0)
                .withFieldMatcher(any -> true)
                .build();
    }

    /** A short text, whole; nothing where no word of the question is in it. */
    @Nullable
    String title(String text, Query question) throws IOException {
        return marked(whole.highlightWithoutSearcher(EditionIndex.TITLE, question, text, 1));
    }

    /** The sentences of a text that answer best; nothing where none does. */
    @Nullable
    String passages(String text, Query question) throws IOException {
        return marked(sentences.highlightWithoutSearcher(EditionIndex.BODY, question, text, PASSAGES));
    }

    private static @Nullable String marked(@Nullable Object html) {
        return html == null || html.toString().isEmpty() ? null : html.toString();
    }
}
