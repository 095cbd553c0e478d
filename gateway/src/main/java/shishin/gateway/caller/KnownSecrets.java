package shishin.gateway.caller;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** The secrets of a configuration that everybody knows. */
final class KnownSecrets {

    private static final Set<String> KNOWN =
            Set.of("admin", "changeit", "changeme", "default", "password", "quarkus", "secret");

    /** By name, whatever they open: brokers, key stores. */
    private static final Pattern SECRET = Pattern.compile("(quarkus|kafka|shishin)\\..*(password|secret)\"?");

    private KnownSecrets() {}

    /** Their names. */
    static List<String> in(Config config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> SECRET.matcher(name).matches())
                .filter(name -> value(config, name)
                        .anyMatch(secret -> KNOWN.contains(secret.strip().toLowerCase(Locale.ROOT))))
                .sorted()
                .distinct()
                .toList();
    }

    private static Stream<String> value(Config config, String name) {
        try {
            return config.getOptionalValue(name, String.class).stream();
        } catch (NoSuchElementException refersToNothing) {
            return Stream.empty();
        }
    }
}
