package shishin.catalog.crosswalk.transfer;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.platform.language.Language;

/** What can be odd about a file, and what is done about it. The texts stand in {@code crosswalk/findings_*.properties}. */
enum Oddity {
    UNREADABLE(Severity.ERROR, Remedy.STOPPED),
    NOT_A_MAPPING(Severity.ERROR, Remedy.STOPPED),
    TOO_MANY(Severity.ERROR, Remedy.STOPPED),
    CATALOGUE_UNKNOWN(Severity.ERROR, Remedy.LEFT_OUT),
    UNKNOWN_RELATION(Severity.ERROR, Remedy.LEFT_OUT),
    UNKNOWN_ITEM(Severity.ERROR, Remedy.LEFT_OUT),
    UNFIT_VALUE(Severity.ERROR, Remedy.LEFT_OUT),
    CONTRADICTORY(Severity.ERROR, Remedy.LEFT_OUT),
    TWICE(Severity.WARNING, Remedy.LEFT_OUT),
    PRESENT(Severity.WARNING, Remedy.LEFT_OUT),
    STRENGTH_ASSUMED(Severity.WARNING, Remedy.MENDED),
    RATIONALE_UNKNOWN(Severity.WARNING, Remedy.LEFT_OUT),
    SHORTENED(Severity.WARNING, Remedy.MENDED),
    COLUMN_UNKNOWN(Severity.INFO, Remedy.LEFT_OUT);

    /** How much it weighs: an ERROR costs content. */
    @Schema(name = "CrosswalkFindingSeverity")
    enum Severity {
        ERROR,
        WARNING,
        INFO
    }

    /** What was done about it. */
    @Schema(name = "CrosswalkFindingRemedy")
    enum Remedy {
        MENDED,
        LEFT_OUT,
        STOPPED
    }

    private static final int LONGEST_WORD = 100;
    private static final Map<Language, Properties> TEXTS = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) TEXTS.put(language, texts(language));
    }

    private final Severity severity;
    private final Remedy remedy;

    Oddity(Severity severity, Remedy remedy) {
        this.severity = severity;
        this.remedy = remedy;
    }

    Severity severity() {
        return severity;
    }

    Remedy remedy() {
        return remedy;
    }

    /** Its stable name in a report. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String text(Language language, String... words) {
        var text = TEXTS.getOrDefault(language, new Properties()).getProperty(code());
        if (text == null) throw new IllegalStateException("No text for the finding " + code());
        return new MessageFormat(text, language.locale())
                .format(Arrays.stream(words).map(Oddity::shortened).toArray());
    }

    private static String shortened(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD) + "…";
    }

    private static Properties texts(Language language) {
        var name = "/crosswalk/findings_%s.properties".formatted(language.tag());
        try (var stream = Oddity.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("The class path lacks " + name);
            var texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
