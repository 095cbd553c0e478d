package shishin.catalog.search;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Mends words nobody knows: neither the editions nor the synonyms hold them, but one that is spelled nearly so. One letter
 * may be wrong in a word of four, two in one of eight; words in kanji are left to their sound.
 */
final class Spelling {

    private static final Pattern MENDABLE = Pattern.compile("[\\p{IsLatin}]{4,}|[\\p{IsKatakana}ー]{4,}");
    private static final float NEAR = 0.74f;

    private final Analyzer kept;
    private final Analyzer spelled = Words.spelled();
    private final IndexReader names;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    /** @param names of the things of the field, besides what the editions say */
    Spelling(Analyzer kept, String names) throws IOException {
        this.kept = kept;
        this.names = index(names);
        checker.setAccuracy(NEAR);
    }

    private static IndexReader index(String text) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new FieldWords()))) {
            var document = new Document();
            document.add(new TextField(EditionIndex.TITLE, text, Field.Store.NO));
            document.add(new TextField(EditionIndex.SPELLING, text, Field.Store.NO));
            writer.addDocument(document);
        }
        return DirectoryReader.open(directory);
    }

    /** The question with the words mended that nobody knows. */
    String mend(String question, IndexReader editions) throws IOException {
        var mended = new StringBuilder();
        int copied = 0;
        try (var words = spelled.tokenStream(EditionIndex.SPELLING, question)) {
            var word = words.addAttribute(CharTermAttribute.class);
            var place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                if (place.startOffset() < copied) continue;
                mended.append(question, copied, place.startOffset())
                        .append(mendWord(
                                word.toString(), question.substring(place.startOffset(), place.endOffset()), editions));
                copied = place.endOffset();
            }
            words.end();
        }
        return mended.append(question.substring(copied)).toString();
    }

    private String mendWord(String word, String asTyped, IndexReader editions) throws IOException {
        if (!MENDABLE.matcher(word).matches() || known(word, editions)) return asTyped;
        for (var source : new IndexReader[] {editions, names}) {
            var near = checker.suggestSimilar(
                    new Term(EditionIndex.SPELLING, word), 1, source, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
            if (near.length > 0) return near[0].string;
        }
        return asTyped;
    }

    /** Whether a form of the word is known. */
    private boolean known(String word, IndexReader editions) throws IOException {
        try (var forms = kept.tokenStream(EditionIndex.TITLE, word)) {
            var form = forms.addAttribute(CharTermAttribute.class);
            forms.reset();
            var all = true;
            while (forms.incrementToken()) all &= holds(editions, form.toString()) || holds(names, form.toString());
            forms.end();
            return all;
        }
    }

    private static boolean holds(IndexReader index, String form) throws IOException {
        return index.docFreq(new Term(EditionIndex.TITLE, form)) + index.docFreq(new Term(EditionIndex.BODY, form)) > 0;
    }
}
