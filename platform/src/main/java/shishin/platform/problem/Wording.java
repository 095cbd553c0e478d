package shishin.platform.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import shishin.platform.language.Language;

/** The titles and details of problems, gathered from every {@code problems/<language>.properties} on the class path. */
final class Wording {

    private static final Map<Language, Properties> TEXTS = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) TEXTS.put(language, read(language));
    }

    private Wording() {}

    static String title(Language language, String slug) {
        return text(language, slug + ".title");
    }

    static String detail(Language language, String slug, Object... words) {
        return new MessageFormat(text(language, slug + ".detail"), language.locale()).format(spelled(language, words));
    }

    private static Object[] spelled(Language language, Object... words) {
        var spelled = new Object[words.length];
        for (int i = 0; i < words.length; i++)
            spelled[i] = words[i] instanceof Spoken word ? word.in(language) : String.valueOf(words[i]);
        return spelled;
    }

    private static String text(Language language, String key) {
        var text = TEXTS.getOrDefault(language, new Properties()).getProperty(key);
        if (text == null) throw new IllegalStateException("No text for " + key + " in " + language.tag());
        return text;
    }

    private static Properties read(Language language) {
        var texts = new Properties();
        try {
            var places = Thread.currentThread()
                    .getContextClassLoader()
                    .getResources("problems/" + language.tag() + ".properties");
            for (var place : java.util.Collections.list(places)) {
                try (var reader = new InputStreamReader(place.openStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
