package shishin.platform.problem;

import shishin.platform.language.Language;

/** A word of a problem's text that is another in each language. */
@FunctionalInterface
public interface Spoken {

    String in(Language language);
}
