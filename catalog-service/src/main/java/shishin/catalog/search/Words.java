package shishin.catalog.search;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKWidthCharFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseIterationMarkCharFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes text in Japanese, English or both apart into words, spellings of one word made equal: width, case, kana, long
 * vowels, inflection. One way for both languages, so that a question in either finds a text in either.
 */
final class Words extends Analyzer {

    /** Kana that one writes as one hears; one spelling for each sound. */
    private static final NormalizeCharMap SOUNDS = map(
            "ヴァ", "バ", "ヴィ", "ビ", "ヴェ", "ベ", "ヴォ", "ボ", "ヴ", "ブ", "ウィルス", "ウイルス", "ウエア", "ウェア", "ファイヤ", "ファイア", "フアイア",
            "ファイア", "インタフェ", "インターフェ");

    /** What is said in a question, and names no thing. */
    private static final CharArraySet ASKING = CharArraySet.copy(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);

    static {
        ASKING.addAll(JapaneseAnalyzer.getDefaultStopSet());
        var said = """
                what who whom whose which when where why how do does did can could may might must shall should would we our
                us you your i my me they them their it its have has had need want get make sure up from about any all some
                so than too very after before every am been being off out s t re ve ll
                ため 場合 方法 何 誰 いつ どこ どう どの 必要 べき よい 良い たい 入れる ところ 係る 等 毎""";
        said.lines().flatMap(Pattern.compile(" ")::splitAsStream).forEach(ASKING::add);
    }

    /** Whether endings are cut off, so that leaks, leaked and leaking are one. */
    private final boolean stems;

    private final @Nullable SynonymMap synonyms;

    private Words(boolean stems, @Nullable SynonymMap synonyms) {
        this.stems = stems;
        this.synonyms = synonyms;
    }

    /** As texts are kept. */
    static Words kept() {
        return new Words(true, null);
    }

    /** As a question is understood: every name of the thing it names. */
    static Words understood(SynonymMap synonyms) {
        return new Words(true, synonyms);
    }

    /** As they are spelled, endings and all. */
    static Words spelled() {
        return new Words(false, null);
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        var even = new JapaneseIterationMarkCharFilter(new CJKWidthCharFilter(text));
        return new MappingCharFilter(SOUNDS, even);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new JapaneseTokenizer(Readings.DICTIONARY, true, JapaneseTokenizer.Mode.SEARCH);
        TokenStream words = new LowerCaseFilter(new JapaneseBaseFormFilter(tokenizer));
        words = new JapanesePartOfSpeechStopFilter(words, JapaneseAnalyzer.getDefaultStopTags());
        words = new StopFilter(words, ASKING);
        words = new JapaneseKatakanaStemFilter(words);
        words = new PatternReplaceFilter(words, Readings.LONG_VOWEL, "", true);
        if (stems) words = new PorterStemFilter(words);
        words = new CloseRanks(words);
        if (synonyms != null) words = new SynonymGraphFilter(words, synonyms, true);
        return new TokenStreamComponents(tokenizer, words);
    }

    /** The languages of one text do not make a phrase together. */
    @Override
    public int getPositionIncrementGap(String field) {
        return 100;
    }

    private static NormalizeCharMap map(String... pairs) {
        var map = new NormalizeCharMap.Builder();
        for (int i = 0; i < pairs.length; i += 2) map.add(pairs[i], pairs[i + 1]);
        return map.build();
    }
}
