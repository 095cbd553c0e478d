package shishin.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The end of a log. */
final class Tail {

    private static final int LINES = 25;

    private Tail() {}

    static String of(Path log) {
        if (!Files.isRegularFile(log)) {
            return "    (no log)";
        }
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                    .map(line -> "    " + line)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "    (log unreadable: " + e.getMessage() + ")";
        }
    }
}
