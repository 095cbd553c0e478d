package shishin.risk.scale;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How bad an issue looks before it is judged. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** Reads a foreign word for it; what is not known counts as medium. */
    public static Severity of(@Nullable String word) {
        if (word == null) return MEDIUM;
        return switch (word.strip().toUpperCase(Locale.ROOT)) {
            case "CRITICAL", "FATAL" -> CRITICAL;
            case "HIGH", "MAJOR", "ERROR" -> HIGH;
            case "LOW", "INFO", "INFORMATIONAL", "NOTE", "OBSERVATION", "OPPORTUNITY" -> LOW;
            default -> MEDIUM;
        };
    }
}
