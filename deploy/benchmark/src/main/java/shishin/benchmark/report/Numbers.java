package shishin.benchmark.report;

import java.util.Locale;
import shishin.benchmark.load.Spread;

/** Numbers as a reader wants them: three figures that count at most. */
final class Numbers {

    private Numbers() {}

    static String shown(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }

    static String shown(Spread spread) {
        return "%s / **%s** / %s".formatted(shown(spread.least()), shown(spread.median()), shown(spread.most()));
    }
}
