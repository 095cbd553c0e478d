package shishin.catalog.exchange.table;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Tells the language of a text whose column does not. */
final class Scripts {

    private static final Set<UnicodeScript> JAPANESE =
            Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN);

    private Scripts() {}

    static boolean isJapanese(String text) {
        return text.codePoints().anyMatch(one -> JAPANESE.contains(UnicodeScript.of(one)));
    }
}
