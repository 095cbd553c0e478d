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

    /** Beyond this many words a text is shown whole, as taken out and put in: nobody reads a list of edits that long. */
    private static final int MOST_WORDS = 5_000;

    private WordDiff() {}

    /** The edits that make the one text the other. Kept and removed runs give the first, kept and added the second. */
    static List<Edit> between(@Nullable String before, @Nullable String after, Language language) {
        if (before == null && after == null) return List.of();
        if (before == null) return List.of(new Edit(Edit.Act.ADDED, String.valueOf(after)));
        if (after == null) return List.of(new Edit(Edit.Act.REMOVED, before));
        var was = words(before, language);
        var is = words(after, language);
        if (was.size() > MOST_WORDS || is.size() > MOST_WORDS)
            return List.of(new Edit(Edit.Act.REMOVED, before), new Edit(Edit.Act.ADDED, after));
        return edits(was, is);
    }

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
