package shishin.gateway.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The titles and details of problems, as they stand in {@code problems/<language>.properties}. */
final class Wording {

    private static final Map<Language, Properties> TEXTS = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) TEXTS.put(language, read(language));
    }

    private Wording() {}

    static String title(Language language, Refusal refusal) {
        return text(language, refusal.slug() + ".title");
    }

    static String detail(Language language, Refusal refusal, List<String> words) {
        return new MessageFormat(text(language, refusal.slug() + ".detail"), language.locale()).format(words.toArray());
    }

    private static String text(Language language, String key) {
        var text = Objects.requireNonNull(TEXTS.get(language)).getProperty(key);
        if (text == null) throw new IllegalStateException("No text for " + key + " in " + language.tag());
        return text;
    }

    private static Properties read(Language language) {
        var texts = new Properties();
        var place = "/problems/" + language.tag() + ".properties";
        try (var stream = Wording.class.getResourceAsStream(place);
                var reader = new InputStreamReader(Objects.requireNonNull(stream, place), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
