package shishin.benchmark.operation;

import static shishin.benchmark.stack.Stack.ASSESSMENT;
import static shishin.benchmark.stack.Stack.RISK;

import java.io.IOException;
import shishin.benchmark.load.Call;
import shishin.benchmark.load.Sample;
import shishin.benchmark.load.Spread;
import shishin.benchmark.load.Subject;
import shishin.benchmark.report.Goal;
import shishin.benchmark.seed.Answers;
import shishin.benchmark.seed.Evidence;
import shishin.benchmark.seed.Risks;

/** One answer, one evidence, one risk, each with all that belongs to it: history, trail, fact. */
public final class Writes {

    private static final double SHARE = 0.5;

    private final Bench bench;
    private final Yardstick probe;
    private final Answers answers;

    public Writes(Bench bench, Yardstick probe, Answers answers) {
        this.bench = bench;
        this.probe = probe;
        this.answers = answers;
    }

    public void measure() throws IOException, InterruptedException {
        measure(
                ASSESSMENT,
                "record one answer",
                Call.put("/api/v1/assessments/{next}", Answers.BODY)
                        .with(answers.open(bench.pace().writes())));
        measure(
                ASSESSMENT,
                "record one evidence",
                Call.post(Evidence.PATH, Evidence.body("{n}", "{any}", "PASS")).with(Evidence.hosts()));
        measure(RISK, "record one risk", Call.post(Risks.PATH, Risks.BODY));
    }

    private void measure(String service, String operation, Call call) throws IOException, InterruptedException {
        bench.stack().settle();
        var subject = new Subject(
                service + ": " + operation,
                call,
                bench.stack().address(service),
                bench.stack().process(service));
        var figures = bench.meter().measure(Bench.CONNECTIONS, subject, probe.write());
        bench.report().add(figures);
        bench.report()
                .judge(
                        Goal.atLeast(operation + ": requests/s", SHARE, "× probe: insert with outbox row"),
                        Spread.ratio(
                                figures.getFirst().values(Sample::rate),
                                figures.getLast().values(Sample::rate)));
    }
}
