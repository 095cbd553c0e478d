package shishin.benchmark.operation;

import static shishin.benchmark.stack.Stack.RISK;

import java.io.IOException;
import shishin.benchmark.load.Call;
import shishin.benchmark.load.Sample;
import shishin.benchmark.load.Subject;
import shishin.benchmark.report.Goal;

/** A model that is answered while the caller waits: computed, kept, told. */
public final class Simulations {

    private static final Call CALL = Call.post("/api/v1/simulations", """
            {"model": {"scenarios": [{"name": "outage", "frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 2}},
               "severity": {"kind": "LAW", "law": {"kind": "LOGNORMAL", "mu": 0, "sigma": 1}}}]},
             "run": {"engine": "MONTE_CARLO", "seed": 42, "trials": 100000}}""");

    private final Bench bench;

    public Simulations(Bench bench) {
        this.bench = bench;
    }

    /** One call after the other, as a person makes them. */
    public void measure() throws IOException, InterruptedException {
        var stack = bench.stack();
        var subject = new Subject("risk: 100,000 trials", CALL, stack.address(RISK), stack.process(RISK));
        var figures = bench.meter().measure(1, subject);
        bench.report().add(figures);
        bench.report()
                .judge(
                        Goal.atMost("a call with 100,000 trials: p50", 50, "ms"),
                        figures.getFirst().spread(Sample::p50));
    }
}
