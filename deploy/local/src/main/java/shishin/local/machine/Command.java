package shishin.local.machine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program with its arguments, what is added to its environment, and the directory it runs in. */
public record Command(List<String> line, Map<String, String> environment, Path directory) {

    public Command {
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }

    /** The Java of this JVM, so that every process runs on the release the launcher was given. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
