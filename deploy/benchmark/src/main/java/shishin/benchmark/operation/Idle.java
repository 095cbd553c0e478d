package shishin.benchmark.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import shishin.benchmark.load.Spread;
import shishin.benchmark.report.Goal;
import shishin.benchmark.stack.Replica;
import shishin.benchmark.stack.Stack;

/** How soon each application is ready when nothing else starts, and what it holds while nobody asks. */
public final class Idle {

    private static final double READY_SECONDS = 6;
    private static final double RESIDENT_MEGABYTES = 260;
    private static final long REST_SECONDS = 5;

    private final Bench bench;

    public Idle(Bench bench) {
        this.bench = bench;
    }

    public void measure() throws InterruptedException {
        for (var application : Stack.APPLICATIONS) measure(application);
    }

    private void measure(String application) throws InterruptedException {
        var seconds = new ArrayList<Double>();
        var megabytes = new ArrayList<Double>();
        for (int start = 0; start < bench.pace().starts(); start++) {
            try (var replica = Replica.of(bench.stack().process(application))) {
                seconds.add(replica.readyAfter().toMillis() / 1000.0);
                TimeUnit.SECONDS.sleep(REST_SECONDS);
                megabytes.add(replica.process().residentMegabytes());
            }
        }
        judge(application, seconds, megabytes);
    }

    private void judge(String application, List<Double> seconds, List<Double> megabytes) {
        bench.report().judge(Goal.atMost(application + ": ready", READY_SECONDS, "s"), Spread.of(seconds));
        bench.report()
                .judge(Goal.atMost(application + ": resident, idle", RESIDENT_MEGABYTES, "MB"), Spread.of(megabytes));
    }
}
