package shishin.catalog.exchange.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sheets of a catalogue's workbook. */
enum Part {
    GUIDE("説明", "guide"),
    EDITION("版", "edition"),
    ITEMS("項目", "items"),
    DETAILS("詳細", "details"),
    CORRECTIONS("訂正", "corrections");

    private final String ja;
    private final String en;

    Part(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** The part that a sheet is by its name: both words, or either. */
    static Optional<Part> of(String sheet) {
        var name = sheet.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(part -> name.equals(part.ja) || name.equals(part.en) || name.equals(part.sheet()))
                .findFirst();
    }

    String sheet() {
        return ja + " " + en;
    }
}
