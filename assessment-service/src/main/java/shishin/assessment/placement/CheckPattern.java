package shishin.assessment.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.platform.json.OneLine;

/**
 * Which checks of a tool.
 *
 * @param text the check's id, how it begins, or a pattern in which {@code *} stands for anything and {@code ?} for a letter
 */
@Schema(examples = "{\"kind\":\"PREFIX\",\"text\":\"cloudtrail_\"}")
record CheckPattern(
        @NotNull Kind kind,
        @NotNull @OneLine @Size(min = 1, max = 200) String text) {

    /** How a check is named. */
    enum Kind {
        EXACT,
        PREFIX,
        GLOB
    }

    boolean fits(String check) {
        return switch (kind) {
            case EXACT -> check.equals(text);
            case PREFIX -> check.startsWith(text);
            case GLOB -> Glob.fits(text, check);
        };
    }
}
