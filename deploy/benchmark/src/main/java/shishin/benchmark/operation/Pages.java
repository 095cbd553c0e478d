package shishin.benchmark.operation;

import static shishin.benchmark.stack.Stack.ASSESSMENT;
import static shishin.benchmark.stack.Stack.RISK;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import shishin.benchmark.load.Call;
import shishin.benchmark.load.Figure;
import shishin.benchmark.load.Sample;
import shishin.benchmark.load.Spread;
import shishin.benchmark.load.Subject;
import shishin.benchmark.report.Goal;
import shishin.benchmark.seed.Evidence;
import shishin.benchmark.seed.Risks;

/** The tenth page of 50, as a reader gets there who follows the links: with few records, and with many. */
public final class Pages {

    private static final double P50_MILLIS = 6;
    private static final double GROWTH = 1.2;
    private static final int PAGES_BEFORE = 9;

    private final Bench bench;
    private final String answers;
    private List<Figure> few = List.of();

    /** Answers are listed by assessment; the path is that of a whole one. */
    public Pages(Bench bench, String answers) {
        this.bench = bench;
        this.answers = answers;
    }

    public void withFew() throws IOException, InterruptedException {
        few = bench.meter()
                .measure(Bench.CONNECTIONS, subjects(bench.pace().few()).toArray(Subject[]::new));
        bench.report().add(few);
    }

    public void withMany(Yardstick probe) throws IOException, InterruptedException {
        var subjects = subjects(bench.pace().many());
        subjects.add(probe.page());
        var many = bench.meter().measure(Bench.CONNECTIONS, subjects.toArray(Subject[]::new));
        bench.report().add(many);
        for (int i = 0; i < few.size(); i++) judge(few.get(i), many.get(i));
    }

    private void judge(Figure before, Figure after) {
        bench.report().judge(Goal.atMost(after.name() + ": p50", P50_MILLIS, "ms"), after.spread(Sample::p50));
        bench.report()
                .judge(
                        Goal.atMost(
                                after.name() + ": p50",
                                GROWTH,
                                "× of " + bench.pace().few()),
                        Spread.ratio(after.values(Sample::p50), before.values(Sample::p50)));
    }

    private List<Subject> subjects(int size) {
        return new ArrayList<>(List.of(
                subject("page of 50 risks of %,d".formatted(size), RISK, Risks.PATH),
                subject("page of 50 answers of %,d".formatted(size), ASSESSMENT, answers),
                subject("page of 50 evidence of %,d".formatted(size), ASSESSMENT, Evidence.PATH)));
    }

    private Subject subject(String name, String service, String path) {
        var address = bench.stack().address(service);
        var api = bench.account().at(address);
        var first = path + "?limit=50";
        var tenth = first;
        for (int page = 0; page < PAGES_BEFORE; page++) {
            var next = api.get(tenth).path("next");
            if (next.isTextual()) tenth = first + "&cursor=" + next.asText();
        }
        return new Subject(name, Call.get(tenth), address, bench.stack().process(service));
    }
}
