package shishin.local.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import shishin.local.server.Ports;

/**
 * What a finished start leaves on file for the commands that come after it.
 *
 * @param readyAfter by server, from the start of its process to its readiness; under {@link #WHOLE} for all together
 */
public record StartRecord(Ports ports, boolean serversOnly, boolean detached, Map<String, Duration> readyAfter) {

    public static final String WHOLE = "total";

    private static final String SECONDS = "ready.";

    public static Optional<StartRecord> read(Home home) {
        if (!Files.isRegularFile(home.record())) {
            return Optional.empty();
        }
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(home.record())) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Duration> times = new TreeMap<>();
        file.stringPropertyNames().stream()
                .filter(name -> name.startsWith(SECONDS))
                .forEach(name -> times.put(
                        name.substring(SECONDS.length()), Duration.ofMillis(Long.parseLong(file.getProperty(name)))));
        return Optional.of(new StartRecord(
                Ports.of(file.getProperty("offset")),
                Boolean.parseBoolean(file.getProperty("serversOnly")),
                Boolean.parseBoolean(file.getProperty("detached")),
                times));
    }

    void write(Home home) throws IOException {
        Properties file = new Properties();
        file.setProperty("offset", Integer.toString(ports.offset()));
        file.setProperty("serversOnly", Boolean.toString(serversOnly));
        file.setProperty("detached", Boolean.toString(detached));
        readyAfter.forEach((server, time) -> file.setProperty(SECONDS + server, Long.toString(time.toMillis())));
        try (Writer writer = Files.newBufferedWriter(home.record())) {
            file.store(writer, "How the running stack was started");
        }
    }
}
