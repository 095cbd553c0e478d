package shishin.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** How a process was started, so that another can be: its words and what it was told. */
record Recipe(List<String> line, Map<String, String> environment) {

    static Recipe of(long pid) throws IOException {
        var environment = new HashMap<String, String>();
        for (var word : words(pid, "environ")) {
            int sign = word.indexOf('=');
            if (sign > 0) environment.put(word.substring(0, sign), word.substring(sign + 1));
        }
        return new Recipe(words(pid, "cmdline"), environment);
    }

    /** The same, told more. */
    Recipe with(Map<String, String> told) {
        var all = new HashMap<>(environment);
        all.putAll(told);
        return new Recipe(line, all);
    }

    /** The same, but of the programs built elsewhere. */
    Recipe builtIn(Path other, Path here) {
        return new Recipe(
                line.stream()
                        .map(word -> word.replace(here.toString(), other.toString()))
                        .toList(),
                environment);
    }

    int port() {
        return Integer.parseInt(Objects.requireNonNull(environment.get("QUARKUS_HTTP_PORT")));
    }

    /** Started, and not ready yet. */
    Replica start(Path log) throws IOException {
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Replica(this, builder.start().toHandle(), log);
    }

    private static List<String> words(long pid, String file) throws IOException {
        var text = Files.readString(Path.of("/proc", Long.toString(pid), file), StandardCharsets.UTF_8);
        return Stream.of(text.split("\0", -1)).filter(word -> !word.isEmpty()).toList();
    }
}
