package shishin.local;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shishin.local.machine.Complaint;

/** What was typed after {@code ./shishin}: a command, its options, at most one word beside them. */
record Arguments(Command command, Set<String> options, Optional<String> word) {

    private static final String BOOTSTRAP_SERVERS = "--bootstrap-servers=";
    private static final String COMMAND_CONFIG = "--command-config=";
    private static final String SINCE = "--since=";

    /** The commands, each knowing its options. */
    enum Command {
        UP,
        DOWN,
        STATUS,
        TOKEN,
        ENV,
        REPLAY,
        REWIND,
        TOLD,
        DEMO;

        private boolean knows(String option) {
            return switch (this) {
                case UP -> Set.of("--detach", "--fresh", "--servers-only").contains(option);
                case STATUS -> option.equals("--quiet");
                case REPLAY -> ofABroker(option);
                case REWIND, TOLD -> ofABroker(option) || option.startsWith(SINCE);
                case DOWN, TOKEN, ENV, DEMO -> false;
            };
        }

        private static boolean ofABroker(String option) {
            return option.startsWith(BOOTSTRAP_SERVERS) || option.startsWith(COMMAND_CONFIG);
        }

        private static Command named(String name) {
            return Stream.of(values())
                    .filter(command -> command.name().equals(name.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new Complaint("no such command: " + name + ". See ./shishin help"));
        }
    }

    static Arguments of(List<String> words) {
        if (words.isEmpty()) {
            throw new Complaint("say what to do. See ./shishin help");
        }
        Command command = Command.named(words.getFirst());
        List<String> rest = words.subList(1, words.size());
        Set<String> options =
                rest.stream().filter(word -> word.startsWith("-")).collect(Collectors.toCollection(HashSet::new));
        options.stream().filter(option -> !command.knows(option)).findFirst().ifPresent(option -> {
            throw new Complaint("no such option: " + option + ". See ./shishin help");
        });
        List<String> plain = rest.stream().filter(word -> !word.startsWith("-")).toList();
        if (plain.size() > 1) {
            throw new Complaint("one word too many: " + plain.getLast() + ". See ./shishin help");
        }
        return new Arguments(command, options, plain.stream().findFirst());
    }

    boolean has(String option) {
        return options.contains(option);
    }

    /** Where the broker is, when it is not the local one. */
    Optional<String> bootstrapServers() {
        return value(BOOTSTRAP_SERVERS);
    }

    /** What Kafka's clients are told besides: a file of properties, as Kafka's own tools take it. */
    Optional<Path> commandConfig() {
        return value(COMMAND_CONFIG).map(Path::of);
    }

    /** The moment that was named. */
    Instant since() {
        String text = value(SINCE).orElseThrow(() -> new Complaint("say since when: --since=2026-11-20T09:00:00Z"));
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new Complaint("not a time in UTC, such as 2026-11-20T09:00:00Z: " + text, e);
        }
    }

    /** The service that was named. */
    String service() {
        return word.orElseThrow(() -> new Complaint("say which service: catalog, assessment or risk"));
    }

    private Optional<String> value(String option) {
        return options.stream()
                .filter(given -> given.startsWith(option))
                .map(given -> given.substring(option.length()))
                .findFirst();
    }
}
