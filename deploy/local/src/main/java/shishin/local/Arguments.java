package shishin.local;

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

    /** The commands, each knowing its options. */
    enum Command {
        UP,
        DOWN,
        STATUS,
        TOKEN,
        ENV,
        REPLAY,
        DEMO;

        private boolean knows(String option) {
            return switch (this) {
                case UP -> Set.of("--detach", "--fresh", "--servers-only").contains(option);
                case STATUS -> option.equals("--quiet");
                case REPLAY -> option.startsWith(BOOTSTRAP_SERVERS);
                case DOWN, TOKEN, ENV, DEMO -> false;
            };
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

    /** Where {@code replay} finds its broker, when it is not the local one. */
    Optional<String> bootstrapServers() {
        return options.stream()
                .filter(option -> option.startsWith(BOOTSTRAP_SERVERS))
                .map(option -> option.substring(BOOTSTRAP_SERVERS.length()))
                .findFirst();
    }
}
