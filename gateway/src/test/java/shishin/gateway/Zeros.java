package shishin.gateway;

import java.io.InputStream;
import java.util.Arrays;

/** So many bytes, never in memory together. */
final class Zeros extends InputStream {

    private long left;

    Zeros(long count) {
        this.left = count;
    }

    @Override
    public int read() {
        if (left == 0) return -1;
        left--;
        return 0;
    }

    @Override
    public int read(byte[] target, int from, int length) {
        if (left == 0) return -1;
        int count = (int) Math.min(left, length);
        Arrays.fill(target, from, from + count, (byte) 0);
        left -= count;
        return count;
    }
}
