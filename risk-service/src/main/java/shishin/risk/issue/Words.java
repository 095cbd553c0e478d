package shishin.risk.issue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a title: runs of letters and digits in lower case; of Japanese, which has no blanks, pairs of characters. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]+|[\\p{L}\\p{N}]+");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]+");

    /** Shorter words say nothing. */
    private static final int SHORTEST = 3;

    private Words() {}

    static Set<String> of(String title) {
        var words = new TreeSet<String>();
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        WORD.matcher(plain).results().map(MatchResult::group).forEach(run -> add(words, run));
        return words;
    }

    private static void add(Set<String> words, String run) {
        if (!JAPANESE.matcher(run).matches()) {
            if (run.length() >= SHORTEST) words.add(run);
            return;
        }
        for (int i = 0; i + 2 <= run.length(); i++) words.add(run.substring(i, i + 2));
    }
}
