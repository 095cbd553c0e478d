package shishin.platform.production;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** What the check reads of a configuration. */
record Settings(Config config) {

    static final String WORKING_PASSWORD = "quarkus.datasource.password";
    static final String OWNING_PASSWORD = "quarkus.flyway.password";

    /** By name, whatever they open: brokers, buckets, key stores. */
    private static final Pattern SECRET =
            Pattern.compile("(quarkus|kafka|mp|shishin)\\..*(password|secret|secret-access-key)");

    String text(String key) {
        return config.getOptionalValue(key, String.class).orElse("");
    }

    boolean isTrue(String key) {
        return config.getOptionalValue(key, Boolean.class).orElse(false);
    }

    List<String> list(String key) {
        return config.getOptionalValues(key, String.class).orElse(List.of());
    }

    /** The secrets that are set, but for those of the database's roles. */
    List<String> secrets() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> SECRET.matcher(name).matches())
                .filter(name -> !Set.of(WORKING_PASSWORD, OWNING_PASSWORD).contains(name))
                .filter(this::isSet)
                .sorted()
                .distinct()
                .toList();
    }

    private boolean isSet(String name) {
        try {
            return config.getOptionalValue(name, String.class).isPresent();
        } catch (NoSuchElementException refersToNothing) {
            return false;
        }
    }
}
