package shishin.assessment.format;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import shishin.platform.problem.Refusal;

/** What a format read from a file. */
final class Read implements Results {

    final List<Observed> results = new ArrayList<>();
    final List<String> unusable = new ArrayList<>();

    static Read file(Format format, String name) throws IOException {
        try {
            return path(
                    format,
                    Path.of(Objects.requireNonNull(Read.class.getResource("/format/" + name))
                            .toURI()));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    static Read text(Format format, String text) throws IOException {
        var file = Files.createTempFile("read", ".txt");
        try {
            Files.writeString(file, text);
            return path(format, file);
        } finally {
            Files.delete(file);
        }
    }

    static Read path(Format format, Path file) throws IOException {
        var read = new Read();
        try {
            format.read(file, read);
        } catch (UnreadableFile unreadable) {
            read.unusable.add(unreadable.slug());
        }
        return read;
    }

    List<String> verdicts() {
        return results.stream()
                .map(seen -> "%s %s %s %s".formatted(seen.tool(), seen.check(), seen.result(), seen.severity()))
                .toList();
    }

    @Override
    public void observed(Observed result) {
        results.add(result);
    }

    @Override
    public void unusable(String what, Refusal why) {
        unusable.add(what + " " + why.slug());
    }
}
