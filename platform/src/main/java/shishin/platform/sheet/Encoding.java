package shishin.platform.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import shishin.platform.sheet.SheetRefused.Reason;

/**
 * The encoding of a text file, found by its mark, or else as the first in which every byte makes sense: UTF-8 is so
 * strict that Shift_JIS passes for it only where both say the same.
 */
final class Encoding {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final List<Charset> UNMARKED = List.of(StandardCharsets.UTF_8, WINDOWS_31J);

    private Encoding() {}

    static Charset of(Path file) throws IOException {
        var start = start(file);
        if (starts(start, 0xEF, 0xBB, 0xBF)) return StandardCharsets.UTF_8;
        if (starts(start, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
        if (starts(start, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
        for (var charset : unmarked(start)) if (isThroughout(file, charset)) return charset;
        throw new SheetRefused(Reason.UNKNOWN_ENCODING, "neither UTF-8, nor UTF-16, nor Shift_JIS");
    }

    /** A header row has ASCII letters or digits; their other byte tells the order where UTF-16 comes without a mark. */
    private static List<Charset> unmarked(byte[] start) {
        if (start.length >= 2 && start[0] != 0 && start[1] == 0) return List.of(StandardCharsets.UTF_16LE);
        if (start.length >= 2 && start[0] == 0 && start[1] != 0) return List.of(StandardCharsets.UTF_16BE);
        return UNMARKED;
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    private static boolean starts(byte[] start, int... mark) {
        if (start.length < mark.length) return false;
        for (var i = 0; i < mark.length; i++) if ((start[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    private static boolean isThroughout(Path file, Charset charset) throws IOException {
        var buffer = CharBuffer.allocate(16 << 10);
        try (var reader = strict(file, charset)) {
            while (reader.read(buffer) >= 0) {
                if (buffer.flip().chars().anyMatch(c -> c == 0)) return false;
                buffer.clear();
            }
            return true;
        } catch (CharacterCodingException notThisOne) {
            return false;
        }
    }

    /** Reads on; bytes that make no sense are an error, never a question mark. */
    static Reader strict(Path file, Charset charset) throws IOException {
        return new InputStreamReader(Files.newInputStream(file), charset.newDecoder());
    }
}
