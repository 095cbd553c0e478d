package shishin.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/** The same said in Japanese, in English, or in both. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = "{\"ja\": \"リスク評価\", \"en\": \"Risk evaluation\"}")
public record Text(@Nullable String ja, @Nullable String en) {

    /** Refuses silence. @throws IllegalArgumentException when it says nothing in either */
    public Text {
        if (ja == null && en == null) throw new IllegalArgumentException("a text is said in one language at least");
    }

    /** In the language asked for, or in the other where it is not said in that one. */
    public String in(Language language) {
        var asked = exactly(language);
        return asked != null ? asked : String.valueOf(ja == null ? en : ja);
    }

    /** In this language and no other; nothing where it is not said in it. */
    public @Nullable String exactly(Language language) {
        return switch (language) {
            case JA -> ja;
            case EN -> en;
        };
    }

    /** With what the other says in a language this one is silent in. */
    public Text or(Text other) {
        return new Text(ja == null ? other.ja : ja, en == null ? other.en : en);
    }

    /** What is said, in each language it is said in. */
    public Stream<String> said() {
        return Stream.of(Language.values()).map(this::exactly).flatMap(Stream::ofNullable);
    }
}
