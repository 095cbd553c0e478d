package shishin.gateway.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Japanese, the default in every part of the system, or English. */
enum Language {
    JA(Locale.JAPANESE),
    EN(Locale.ENGLISH);

    private static final List<Locale> SPOKEN = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The better of the two for an {@code Accept-Language} header (RFC 9110, 12.5.4). */
    static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) return JA;
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.ENGLISH.equals(best) ? EN : JA;
        } catch (IllegalArgumentException malformed) {
            return JA;
        }
    }

    Locale locale() {
        return locale;
    }

    String tag() {
        return locale.getLanguage();
    }
}
