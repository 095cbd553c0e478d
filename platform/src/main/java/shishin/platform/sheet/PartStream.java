package shishin.platform.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import shishin.platform.sheet.SheetRefused.Reason;

/**
 * The XML of one part of a workbook, watched while it is unpacked. An XML parser holds a token whole before anyone sees
 * it, so one that goes on for megabytes is stopped here, and with it the kinds of token that no spreadsheet writes:
 * comments, document types, CDATA and processing instructions.
 */
final class PartStream extends FilterInputStream {

    /** Room for the longest cell, each character written as six bytes. */
    private static final int LONGEST_TOKEN = 8 << 20;

    private final Counting counting;
    private int sinceTag;
    private int position;
    private boolean tagBegins;

    PartStream(InputStream in, Counting counting) {
        super(in);
        this.counting = counting;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        if (count <= 0) return count;
        counting.expanded(count);
        for (var i = offset; i < offset + count; i++) if (buffer[i] != 0) watch(buffer[i]);
        return count;
    }

    private void watch(byte one) throws SheetRefused {
        // The declaration stands at the very beginning, after a byte order mark perhaps.
        if (tagBegins && (one == '!' || (one == '?' && position > 4)))
            throw new SheetRefused(Reason.NOT_A_SHEET, "markup that no spreadsheet writes");
        tagBegins = one == '<';
        sinceTag = tagBegins ? 0 : sinceTag + 1;
        if (sinceTag > LONGEST_TOKEN) throw new SheetRefused(Reason.BOMB, "a token without end");
        if (position <= 4) position++;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 8192)).length;
    }
}
