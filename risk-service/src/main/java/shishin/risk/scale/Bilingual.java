package shishin.risk.scale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import shishin.platform.language.Language;
import shishin.platform.problem.Spoken;

/** A text in the two languages of the house. */
public record Bilingual(
        @NotBlank @Size(max = 1000) String ja,
        @NotBlank @Size(max = 1000) String en) implements Spoken {

    @Override
    public String in(Language language) {
        return switch (language) {
            case JA -> ja;
            case EN -> en;
        };
    }
}
