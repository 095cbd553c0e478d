package shishin.catalog.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import shishin.platform.language.Language;

/** Collects what is found in one file: counts all, keeps the first thousand in the order of the file and what ended it. */
public final class Findings {

    static final int MOST_KEPT = 1000;

    private final Language language;
    private final List<Finding> kept = new ArrayList<>();
    private boolean stopped;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    public Findings(Language language) {
        this.language = language;
        for (var severity : Severity.values()) counts.put(severity, 0);
    }

    /**
     * Something that costs content.
     *
     * @param words what the text of this code is filled with; shortened when they are long
     */
    public void error(String place, String code, Remedy remedy, String... words) {
        add(Severity.ERROR, place, code, remedy, words);
    }

    public void warning(String place, String code, Remedy remedy, String... words) {
        add(Severity.WARNING, place, code, remedy, words);
    }

    public void info(String place, String code, Remedy remedy, String... words) {
        add(Severity.INFO, place, code, remedy, words);
    }

    /** What all of it would be refused for, as the problem it would be answered with. */
    public void refusal(String problem, String text) {
        counts.merge(Severity.ERROR, 1, Integer::sum);
        stopped = true;
        kept.add(new Finding(Severity.ERROR, "", problem, text, Remedy.STOPPED));
    }

    private void add(Severity severity, String place, String code, Remedy remedy, String... words) {
        counts.merge(severity, 1, Integer::sum);
        stopped |= remedy == Remedy.STOPPED;
        if (kept.size() < MOST_KEPT || remedy == Remedy.STOPPED)
            kept.add(new Finding(severity, place, code, FindingWords.text(language, code, words), remedy));
    }

    /** Whether one of them leaves nothing that could be kept. */
    public boolean isStopped() {
        return stopped;
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** The first thousand, and what ended the reading. */
    public List<Finding> kept() {
        return List.copyOf(kept);
    }
}
