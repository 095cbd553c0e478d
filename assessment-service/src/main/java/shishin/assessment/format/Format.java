package shishin.assessment.format;

import java.io.IOException;
import java.nio.file.Path;

/** A format scanners write. */
public interface Format {

    /** As in the path: {@code sarif}. */
    String name();

    /** Reads a whole file; fails with {@link UnreadableFile} where it stops being one. */
    void read(Path file, Results results) throws IOException;
}
