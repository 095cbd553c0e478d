package shishin.assessment.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import shishin.platform.problem.Refusal;

/** A stream that is refused where it grows beyond its bound. */
final class Bounded extends FilterInputStream {

    private final Supplier<Refusal> refusal;
    private long left;

    Bounded(InputStream in, long most, Supplier<Refusal> refusal) {
        super(in);
        this.left = most;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) count(1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) throw refusal.get();
    }
}
