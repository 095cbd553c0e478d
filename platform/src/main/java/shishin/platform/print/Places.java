package shishin.platform.print;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Where each object of a PDF is: so many bytes behind the beginning, or the so many-th of a stream of objects. A number
 * an object; 0 is nobody's.
 */
final class Places {

    /** Bytes of the three columns of the table (ISO 32000-1, 7.5.8.3). */
    static final int[] COLUMNS = {1, 8, 2};

    private static final int ROW = 11;
    private static final byte FREE = 0;
    private static final byte IN_THE_FILE = 1;
    private static final byte IN_A_STREAM = 2;
    private static final short NEVER_USED_AGAIN = (short) 0xFFFF;
    private static final int INDEX_BITS = 16;

    /** At so many bytes; or, below 0, stream and index. */
    private long[] places = new long[256];

    private int size = 1;

    int next() {
        if (size == places.length) places = Arrays.copyOf(places, 2 * size);
        return size++;
    }

    int size() {
        return size;
    }

    void inTheFile(long number, long bytes) {
        places[(int) number] = bytes;
    }

    void inAStream(long number, int stream, int index) {
        places[(int) number] = -((long) stream << INDEX_BITS | index);
    }

    /** The table as the file has it: a row an object. */
    byte[] table() {
        var table = ByteBuffer.allocate(size * ROW);
        table.put(FREE).putLong(0).putShort(NEVER_USED_AGAIN);
        for (var number = 1; number < size; number++) row(places[number], table);
        return table.array();
    }

    private static void row(long place, ByteBuffer table) {
        if (place == 0) throw new IllegalStateException("A number was given to an object that was not written");
        if (place > 0) table.put(IN_THE_FILE).putLong(place).putShort((short) 0);
        else table.put(IN_A_STREAM).putLong(-place >> INDEX_BITS).putShort((short) -place);
    }
}
