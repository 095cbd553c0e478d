package shishin.benchmark.operation;

import static shishin.benchmark.stack.Stack.ASSESSMENT;
import static shishin.benchmark.stack.Stack.GATEWAY;
import static shishin.benchmark.stack.Stack.RISK;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import shishin.benchmark.load.Spread;
import shishin.benchmark.report.Goal;
import shishin.benchmark.seed.Evidence;
import shishin.benchmark.stack.Api;
import shishin.benchmark.stack.Unusable;

/** How long facts are on their way, and how many of them the relay moves. */
public final class Facts {

    private static final double P50_MILLIS = 100;
    private static final double P99_MILLIS = 500;
    private static final double FACTS_PER_SECOND = 3_000;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    private final Bench bench;

    public Facts(Bench bench) {
        this.bench = bench;
    }

    /** From the answer to a failed evidence, which was committed just before, until its issue can be read. */
    public void latency() throws InterruptedException {
        var afterCommit = new ArrayList<Double>();
        var altogether = new ArrayList<Double>();
        var gateway = bench.account().at(bench.stack().address(GATEWAY));
        var risk = bench.account().at(bench.stack().address(RISK));
        for (int run = -1; run < bench.pace().facts(); run++) {
            var host = "fact-" + run;
            long asked = System.nanoTime();
            gateway.post(Evidence.PATH, Evidence.body(host, host, "FAIL"));
            long committed = System.nanoTime();
            awaitIssue(risk, host);
            long seen = System.nanoTime();
            if (run < 0) continue;
            afterCommit.add((seen - committed) / 1e6);
            altogether.add((seen - asked) / 1e6);
        }
        judge(afterCommit, altogether);
    }

    private void judge(List<Double> afterCommit, List<Double> altogether) {
        var sorted = afterCommit.stream().sorted().toList();
        bench.report().judge(Goal.atMost("fact from commit to effect: p50", P50_MILLIS, "ms"), Spread.of(sorted));
        double p99 = Spread.percentile(sorted, 99);
        bench.report()
                .judge(
                        Goal.atMost("fact from commit to effect: p99", P99_MILLIS, "ms"),
                        new Spread(sorted.getFirst(), p99, sorted.getLast()));
        var whole = altogether.stream().sorted().toList();
        bench.report()
                .note(
                        "From a failed evidence posted at the gateway to its issue read at the risk service, %d runs: p50 %.0f ms, p99 %.0f ms."
                                .formatted(whole.size(), Spread.percentile(whole, 50), Spread.percentile(whole, 99)));
    }

    private static void awaitIssue(Api risk, String host) throws InterruptedException {
        long start = System.nanoTime();
        while (risk.get("/api/v1/issues?limit=1&subject=system:" + host)
                .path("items")
                .isEmpty()) {
            if (System.nanoTime() - start > PATIENCE_NANOS) throw new Unusable("no issue came of a failed evidence");
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    /** Facts nobody listens to, committed all at once, until none is left. */
    public void relay() throws InterruptedException {
        var rates = new ArrayList<Double>();
        try (var database = bench.stack().database(ASSESSMENT)) {
            for (int round = 0; round < bench.pace().rounds(); round++) {
                database.change("""
                        insert into outbox (partition, id, type, key, tenant, actor, correlation_id, time, data)
                        select n % 16, uuidv7(), 'shishin.assessment.benchmark-told.v1', 'key-' || n % 1600, ?, 'benchmark',
                            'benchmark', now(), jsonb_build_object('n', n, 'text', repeat('x', 300))::text
                        from generate_series(1, ?) n""", bench.account().tenant(), bench.pace().backlog());
                long start = System.nanoTime();
                while (!database.column("select 1 from outbox limit 1").isEmpty()) TimeUnit.MILLISECONDS.sleep(5);
                rates.add(bench.pace().backlog() / ((System.nanoTime() - start) / 1e9));
                System.out.printf("  %,.0f facts/s%n", rates.getLast());
            }
        }
        bench.report().judge(Goal.atLeast("relay", FACTS_PER_SECOND, "facts/s"), Spread.of(rates));
    }
}
