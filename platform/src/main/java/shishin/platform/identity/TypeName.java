package shishin.platform.identity;

import java.util.Locale;

/** The stable name of a problem or a fact: its class name in small words joined by hyphens. */
public final class TypeName {

    private TypeName() {}

    /** {@code RiskAlreadyClosed} is {@code risk-already-closed}, {@code VerdictOfAMachine} is {@code verdict-of-a-machine}. */
    public static String of(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
