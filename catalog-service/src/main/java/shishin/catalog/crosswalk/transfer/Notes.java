package shishin.catalog.crosswalk.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import shishin.platform.language.Language;

/** Collects what is odd about one file: counts all, keeps the first thousand. */
final class Notes {

    private static final int MOST_KEPT = 1000;

    private final Language language;
    private final List<ImportReport.Finding> kept = new ArrayList<>();
    private final Map<Oddity.Severity, Integer> counts = new EnumMap<>(Oddity.Severity.class);

    Notes(Language language) {
        this.language = language;
    }

    void add(String place, Oddity oddity, String... words) {
        counts.merge(oddity.severity(), 1, Integer::sum);
        if (kept.size() < MOST_KEPT)
            kept.add(new ImportReport.Finding(
                    oddity.severity(), place, oddity.code(), oddity.text(language, words), oddity.remedy()));
    }

    int count(Oddity.Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    List<ImportReport.Finding> kept() {
        return List.copyOf(kept);
    }
}
