package shishin.assessment.ndjson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream at its line ends, keeping no more than one line of bounded length in memory. */
final class Splitter {

    /** The longest line, in bytes. */
    static final int LONGEST = 256 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int filled;
    private long number;

    Splitter(InputStream in) {
        this.in = in;
    }

    /** The next line that is not blank; empty at the end of the stream. */
    Optional<Piece> next() throws IOException {
        while (fill()) {
            var piece = cut();
            if (!piece.isBlank()) return Optional.of(piece);
        }
        return Optional.empty();
    }

    private Piece cut() throws IOException {
        number++;
        var line = new ByteArrayOutputStream(1024);
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && fill()) {
            int end = position;
            while (end < filled && buffer[end] != '\n') end++;
            ended = end < filled;
            tooLong |= line.size() + end - position > LONGEST;
            if (!tooLong) line.write(buffer, position, end - position);
            position = ended ? end + 1 : end;
        }
        return new Piece(number, line.toByteArray(), tooLong);
    }

    private boolean fill() throws IOException {
        if (position < filled) return true;
        position = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    /** A line as it came; of one too long, only that it was. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, lives for a moment
    record Piece(long number, byte[] text, boolean tooLong) {

        boolean isBlank() {
            for (var letter : text) if (letter > ' ' || letter < 0) return false;
            return !tooLong;
        }
    }
}
