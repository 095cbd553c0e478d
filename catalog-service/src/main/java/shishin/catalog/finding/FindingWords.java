package shishin.catalog.finding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import shishin.platform.language.Language;

/** The texts of findings, {@code findings/<language>.properties}, by code. */
final class FindingWords {

    private static final int LONGEST_WORD = 100;
    private static final Map<Language, Properties> TEXTS = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) TEXTS.put(language, read(language));
    }

    private FindingWords() {}

    static String text(Language language, String code, String... words) {
        var text = texts(language).getProperty(code);
        if (text == null) throw new IllegalStateException("No text for the finding " + code);
        var shortened = Arrays.stream(words).map(FindingWords::shortened).toArray();
        return new MessageFormat(text, language.locale()).format(shortened);
    }

    static Properties texts(Language language) {
        return TEXTS.getOrDefault(language, new Properties());
    }

    private static String shortened(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD) + "…";
    }

    private static Properties read(Language language) {
        var name = "/findings/" + language.tag() + ".properties";
        try (var stream = FindingWords.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("The class path lacks " + name);
            var texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
