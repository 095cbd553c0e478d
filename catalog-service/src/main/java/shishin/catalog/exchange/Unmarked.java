package shishin.catalog.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes what it is given but the byte order mark of UTF-8, where it begins with one. */
final class Unmarked extends FilterOutputStream {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** How much of the mark came so far; all of it, too, when it is sure that no more will come. */
    private int seen;

    Unmarked(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int octet) throws IOException {
        if (seen < MARK.length && (byte) octet == MARK[seen]) {
            seen++;
            return;
        }
        if (seen < MARK.length) out.write(MARK, 0, seen);
        seen = MARK.length;
        out.write(octet);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        int at = from;
        while (at < from + length && seen < MARK.length) write(octets[at++]);
        out.write(octets, at, from + length - at);
    }
}
