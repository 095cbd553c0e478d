package shishin.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shishin.platform.language.Language;
import shishin.platform.print.Block.Cell;
import shishin.platform.print.Block.Column;
import shishin.platform.print.Block.Grid;

class PressMemoryTest {

    private static final int ROWS = 3_000;

    /** What is held back is one page, and some hundred small objects that leave together. */
    @Test
    void pages_leave_while_rows_still_come() throws IOException {
        var written = new AtomicLong();
        var atRow = new long[ROWS];
        Iterable<List<Cell>> rows = () -> IntStream.range(0, ROWS)
                .mapToObj(row -> {
                    atRow[row] = written.get();
                    return List.of(Cell.of("項目 " + row));
                })
                .iterator();
        var grid = new Grid(List.of(new Column("番号", 1)), rows);
        Press.print(new Manuscript("点検表", Language.JA, List.of(), "目次", List.of(grid)), counted(written));
        assertThat(atRow[ROWS / 2]).isBetween(written.get() / 4, written.get() * 3 / 4);
        assertThat(atRow[ROWS - 1]).isGreaterThan(atRow[ROWS / 2]);
    }

    private static OutputStream counted(AtomicLong written) {
        return new OutputStream() {
            @Override
            public void write(int one) {
                written.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
                written.addAndGet(count);
            }
        };
    }
}
