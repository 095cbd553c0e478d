package shishin.catalog.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/**
 * Which words changed between two texts: the shortest edit (Myers 1986) over words and what stands between them, cut at the
 * word boundaries of Unicode (UAX 29), which for Japanese are the changes of script.
 */
final class WordDiff {

    /**
     * Where more words than these lie between what is the same at both ends, they are shown as taken out and put in: nobody
     * reads a list of edits that long, and finding the shortest takes time by the square of it.
     */
    private static final int MOST_WORDS = 1_000;

    private WordDiff() {}

    /** The edits that make the one text the other. Kept and removed runs give the first, kept and added the second. */
    static List<Edit> between(@Nullable String before, @Nullable String after, Language language) {
        if (before == null && after == null) return List.of();
        if (before == null) return List.of(new Edit(Edit.Act.ADDED, String.valueOf(after)));
        if (after == null) return List.of(new Edit(Edit.Act.REMOVED, before));
        var was = words(before, language);
        var is = words(after, language);
        int start = same(was, is);
        int end = same(
                was.subList(start, was.size()).reversed(),
                is.subList(start, is.size()).reversed());
        var edits = new ArrayList<Edit>();
        var wasBetween = was.subList(start, was.size() - end);
        var isBetween = is.subList(start, is.size() - end);
        if (wasBetween.size() + isBetween.size() <= MOST_WORDS) return edits(was, is);
        add(edits, Edit.Act.KEPT, was.subList(0, start));
        add(edits, Edit.Act.REMOVED, wasBetween);
        add(edits, Edit.Act.ADDED, isBetween);
        add(edits, Edit.Act.KEPT, was.subList(was.size() - end, was.size()));
        return edits;
    }

    /** How many words are the same from the beginning on. */
    private static int same(List<String> one, List<String> other) {
        int most = Math.min(one.size(), other.size());
        int same = 0;
        while (same < most && one.get(same).equals(other.get(same))) same++;
        return same;
    }

    /** Equal words at both ends cost next to nothing. */
    private static List<Edit> edits(List<String> was, List<String> is) {
        var edits = new ArrayList<Edit>();
        int place = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(was, is).getDeltas()) {
            add(edits, Edit.Act.KEPT, was.subList(place, delta.getSource().getPosition()));
            add(edits, Edit.Act.REMOVED, delta.getSource().getLines());
            add(edits, Edit.Act.ADDED, delta.getTarget().getLines());
            place = delta.getSource().last() + 1;
        }
        add(edits, Edit.Act.KEPT, was.subList(place, was.size()));
        return edits;
    }

    private static void add(List<Edit> edits, Edit.Act act, List<String> words) {
        if (!words.isEmpty()) edits.add(new Edit(act, String.join("", words)));
    }

    private static List<String> words(String text, Language language) {
        var boundaries = BreakIterator.getWordInstance(language.locale());
        boundaries.setText(text);
        var words = new ArrayList<String>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }
}
