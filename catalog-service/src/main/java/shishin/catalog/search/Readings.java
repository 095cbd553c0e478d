package shishin.catalog.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How Japanese sounds. Two texts that sound alike are often one word, written in other characters or converted to the
 * wrong ones: 取扱い and 取り扱い, 監査 and 鑑査, 生体認証 and せいたいにんしょう.
 */
final class Readings {

    /** Words of the field, so that they are not cut apart. */
    static final UserDictionary DICTIONARY = dictionary();

    /** Inside a word of katakana; インターネット and インタネット are one. */
    static final Pattern LONG_VOWEL = Pattern.compile("(?<=\\p{IsKatakana})ー");

    private static final int PIECE = 3;
    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー]+");
    private static final int HIRAGANA_TO_KATAKANA = 'ァ' - 'ぁ';

    private Readings() {}

    /** The sounds of a text, three by three, so that a part of it is found in the whole; empty where there are fewer. */
    static List<String> pieces(String text) {
        var sounds = of(text);
        return IntStream.rangeClosed(0, sounds.length() - PIECE)
                .mapToObj(start -> sounds.substring(start, start + PIECE))
                .distinct()
                .toList();
    }

    /** What is heard, in katakana without long vowels; words of other scripts are left out. */
    static String of(String text) {
        var heard = new StringBuilder();
        try (var words = new JapaneseTokenizer(DICTIONARY, true, JapaneseTokenizer.Mode.NORMAL)) {
            var word = words.addAttribute(CharTermAttribute.class);
            var reading = words.addAttribute(ReadingAttribute.class);
            words.setReader(new StringReader(Normalizer.normalize(text, Normalizer.Form.NFKC)));
            words.reset();
            while (words.incrementToken()) {
                var known = reading.getReading();
                heard.append(known == null ? kana(word.toString()) : known.replace(" ", ""));
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LONG_VOWEL.matcher(heard).replaceAll("");
    }

    private static String kana(String word) {
        if (!KANA.matcher(word).matches()) return "";
        return word.chars()
                .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + HIRAGANA_TO_KATAKANA : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static UserDictionary dictionary() {
        try (var file = Readings.class.getResourceAsStream("/search/readings.csv")) {
            if (file == null) throw new IllegalStateException("The class path lacks /search/readings.csv");
            return UserDictionary.open(new InputStreamReader(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
