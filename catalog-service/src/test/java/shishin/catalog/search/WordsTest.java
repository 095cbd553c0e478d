package shishin.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final Analyzer KEPT = Words.kept();

    private static List<String> words(String text) throws IOException {
        try (var stream = KEPT.tokenStream("text", text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            var words = new ArrayList<String>();
            stream.reset();
            while (stream.incrementToken()) words.add(word.toString());
            return words;
        }
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Encryption         | ＥＮＣＲＹＰＴＩＯＮ | width and case
            ﾊﾞｯｸｱｯﾌﾟ           | バックアップ         | half-width kana with marks
            サーバー           | サーバ               | a long vowel at the end
            インターネット     | インタネット         | a long vowel inside
            ファイヤーウォール | ファイアウォール     | kana written as heard
            ウィルス           | ウイルス             | small and large vowels
            leaked             | leaking              | English endings
            情報の漏えい       | 情報漏えい           | what stands between words
            how do we encrypt  | encryption           | what is said in a question only
            """)
    void spellings_of_one_word_are_one(String one, String other, String reason) throws IOException {
        assertThat(words(one)).isNotEmpty().isEqualTo(words(other));
    }

    @ParameterizedTest(name = "{0} holds {1}: {2}")
    @CsvSource({
        "情報セキュリティ対策, セキュリティ, a word inside a longer one",
        "多要素認証, 認証, so do kanji",
        "監視された, 監視, inflection",
    })
    void a_compound_is_found_by_its_parts(String text, String part, String reason) throws IOException {
        assertThat(words(text)).containsAll(words(part));
    }

    @ParameterizedTest(name = "{0} sounds like {1}")
    @CsvSource({"取扱い, 取り扱い", "監査, 鑑査", "生体認証, せいたいにんしょう", "漏えい, 漏洩", "サーバー, サーバ"})
    void what_sounds_alike_is_heard_alike(String one, String other) {
        assertThat(Readings.of(one)).isEqualTo(Readings.of(other));
    }
}
