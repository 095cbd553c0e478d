package shishin.catalog.edition;

import shishin.platform.language.Language;

/** The same said in both languages. */
public record Text(String ja, String en) {

    public String in(Language language) {
        return switch (language) {
            case JA -> ja;
            case EN -> en;
        };
    }
}
