package shishin.catalog.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;

/** How each field of an index is taken apart. */
final class FieldWords extends DelegatingAnalyzerWrapper {

    private static final Analyzer KEPT = Words.kept();
    private static final Analyzer SPELLED = Words.spelled();
    private static final Analyzer CUT_ALREADY = new WhitespaceAnalyzer();

    FieldWords() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return switch (field) {
            case EditionIndex.SOUND -> CUT_ALREADY;
            case EditionIndex.SPELLING -> SPELLED;
            default -> KEPT;
        };
    }
}
