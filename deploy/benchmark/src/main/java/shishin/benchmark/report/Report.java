package shishin.benchmark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import shishin.benchmark.load.Figure;
import shishin.benchmark.load.Sample;
import shishin.benchmark.load.Spread;

/** Collects what was found and writes it down: first how the goals were met, then every figure. */
public final class Report {

    private static final List<String> VERDICTS = List.of("operation", "target", "least / **median** / most", "");
    private static final List<String> FIGURES = List.of(
            "under load",
            "connections",
            "requests/s",
            "p50 ms",
            "p99 ms",
            "CPU ms a request",
            "of PostgreSQL",
            "resident MB");

    private final List<List<String>> verdicts = new ArrayList<>();
    private final List<List<String>> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int missed;
    private int unmeasured;

    public void judge(Goal goal, Spread measured) {
        boolean reached = goal.reachedBy(measured);
        if (!reached) missed++;
        verdicts.add(List.of(goal.operation(), goal.target(), Numbers.shown(measured), reached ? "PASS" : "FAIL"));
    }

    /** An operation that could not be measured has failed, and says why. */
    public void unmeasured(String operation, String why) {
        unmeasured++;
        verdicts.add(List.of(operation, "measured", "–", "FAIL"));
        note(operation + " was not measured: " + why);
    }

    public void add(List<Figure> measured) {
        measured.forEach(this::add);
    }

    public void note(String text) {
        notes.add(text);
    }

    public boolean complete() {
        return unmeasured == 0;
    }

    public boolean allReached() {
        return complete() && missed == 0;
    }

    public String markdown(String heading) {
        var page = new StringBuilder(heading).append("\n## Goals\n\n");
        page.append(new Markdown(VERDICTS, verdicts).table());
        page.append("\n## Figures\n\nOf each the least, the **median** and the most of its turns.\n\n");
        page.append(new Markdown(FIGURES, figures).table());
        if (!notes.isEmpty()) page.append("\n## Notes\n\n");
        notes.forEach(note -> page.append("- ").append(note.replace('\n', ' ')).append('\n'));
        return page.toString();
    }

    private void add(Figure figure) {
        figures.add(List.of(
                figure.name(),
                Integer.toString(figure.connections()),
                shown(figure, Sample::rate),
                shown(figure, Sample::p50),
                shown(figure, Sample::p99),
                shown(figure, Sample::processCpu),
                shown(figure, Sample::databaseCpu),
                shown(figure, Sample::resident)));
    }

    private static String shown(Figure figure, ToDoubleFunction<Sample> value) {
        return Numbers.shown(figure.spread(value));
    }
}
