package shishin.benchmark.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import shishin.benchmark.stack.Unusable;

/** The program wrk in one thread, told what to send by a script and a file of lines. */
final class Wrk {

    private static final String SCRIPT = "/wrk/load.lua";
    private static final String TOKEN = "BENCHMARK_TOKEN";
    private static final String REFUSED = "REFUSED ";
    private static final String RESULT = "RESULT ";

    /** wrk makes one request before the first, to see how long it is. */
    private static final int TRIED_AT_START = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path directory;
    private final Map<Call, Long> used = new HashMap<>();
    private int runs;

    Wrk() throws IOException {
        directory = Files.createTempDirectory("shishin-benchmark");
        directory.toFile().deleteOnExit();
        try (InputStream script = Objects.requireNonNull(Wrk.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            Files.copy(script, file("load.lua"));
        }
    }

    /** Lets the script look at answers, to say why a request fails. */
    Load warmUp(Subject subject, int connections, int seconds, String token) throws IOException, InterruptedException {
        return run(subject, connections, seconds, Map.of(TOKEN, token, "BENCHMARK_EXPLAIN", "true"));
    }

    Load run(Subject subject, int connections, int seconds, String token) throws IOException, InterruptedException {
        return run(subject, connections, seconds, Map.of(TOKEN, token));
    }

    private Load run(Subject subject, int connections, int seconds, Map<String, String> told)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command(subject, connections, seconds));
        builder.environment().putAll(told);
        var wrk = builder.redirectErrorStream(true).start();
        var words = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (wrk.waitFor() != 0) throw new Unusable("wrk failed: " + words);
        var load = load(words);
        if (load.failed())
            throw new Unusable("%s: %d of %d requests failed%s"
                    .formatted(subject.name(), load.failures(), load.requests(), refusal(words)));
        used.merge(subject.call(), load.requests() + connections + TRIED_AT_START, Long::sum);
        return load;
    }

    private List<String> command(Subject subject, int connections, int seconds) throws IOException {
        var call = subject.call();
        return List.of(
                "wrk",
                "--threads=1",
                "--connections=" + connections,
                "--duration=" + seconds + "s",
                "--timeout=10s",
                "--script=" + file("load.lua"),
                subject.server().toString(),
                "--",
                call.method(),
                call.path(),
                prefix(),
                Long.toString(used.getOrDefault(call, 0L)),
                Files.writeString(file("body"), call.body()).toString(),
                Files.write(file("lines"), call.lines()).toString());
    }

    /** A name of this run and of this turn, under which the script counts. */
    private String prefix() {
        return Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX) + "-" + ++runs;
    }

    private Path file(String name) {
        var file = directory.resolve(name);
        file.toFile().deleteOnExit();
        return file;
    }

    private static String refusal(String words) {
        return words.lines()
                .filter(line -> line.startsWith(REFUSED))
                .findFirst()
                .map(line -> ", the first with " + line.substring(REFUSED.length()))
                .orElse("");
    }

    private static Load load(String words) throws IOException {
        var result = words.lines()
                .filter(line -> line.startsWith(RESULT))
                .findFirst()
                .orElseThrow(() -> new Unusable("wrk said nothing of what it saw: " + words));
        return JSON.readValue(result.substring(RESULT.length()), Load.class);
    }
}
