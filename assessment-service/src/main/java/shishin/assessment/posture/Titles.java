package shishin.assessment.posture;

import org.jspecify.annotations.Nullable;
import shishin.assessment.guideline.Item;
import shishin.platform.language.Language;

/** What parts of the guideline are called; in the other language where they have no name in this one. */
public final class Titles {

    private Titles() {}

    static @Nullable String of(Item item, Language language) {
        var first = language == Language.EN ? item.en() : item.ja();
        var other = language == Language.EN ? item.ja() : item.en();
        return first != null ? first : other;
    }

    /** The code and its name. */
    public static String line(Item item, Language language) {
        var title = of(item, language);
        return title == null ? item.code() : item.code() + " " + title;
    }
}
