package shishin.benchmark.operation;

import static shishin.benchmark.stack.Stack.ASSESSMENT;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shishin.benchmark.load.Spread;
import shishin.benchmark.report.Goal;
import shishin.benchmark.seed.Evidence;
import shishin.benchmark.stack.Api;
import shishin.benchmark.stack.Unusable;

/** Evidence a thousand lines a request, one request after the other; then the very same again. */
public final class Batches {

    private static final int LINES = 1_000;
    private static final double LINES_PER_SECOND = 5_000;
    private static final double AS_FAST = 1;

    private final Bench bench;

    public Batches(Bench bench) {
        this.bench = bench;
    }

    public void measure() throws InterruptedException {
        var fresh = new ArrayList<Double>();
        var again = new ArrayList<Double>();
        send(bodies(0));
        for (int round = 1; round <= bench.pace().rounds(); round++) {
            var bodies = bodies(round);
            bench.stack().settle();
            fresh.add(send(bodies));
            again.add(send(bodies));
        }
        bench.report()
                .judge(
                        Goal.atLeast("evidence by NDJSON, 1,000 lines a request", LINES_PER_SECOND, "lines/s"),
                        Spread.of(fresh));
        bench.report()
                .judge(
                        Goal.atLeast("evidence by NDJSON, sent again", AS_FAST, "× the first time"),
                        Spread.ratio(again, fresh));
    }

    /** Lines a second. */
    private double send(List<String> bodies) {
        var api = bench.account().at(bench.stack().address(ASSESSMENT));
        long start = System.nanoTime();
        for (var body : bodies) send(api, body);
        double rate = bodies.size() * LINES / ((System.nanoTime() - start) / 1e9);
        System.out.printf("  %,.0f lines/s%n", rate);
        return rate;
    }

    private static void send(Api api, String body) {
        var results = api.send(api.request(Evidence.PATH + "/batch")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(body)))
                .body();
        if (results.lines().count() != LINES || results.contains("\"refused\""))
            throw new Unusable(
                    "a batch was not taken in: " + results.lines().findFirst().orElse(""));
    }

    private List<String> bodies(int round) {
        var hosts = Evidence.hosts();
        return IntStream.range(0, bench.pace().batches())
                .mapToObj(batch -> IntStream.range(0, LINES)
                        .mapToObj(line -> Evidence.body(
                                "%d-%d-%d".formatted(round, batch, line), hosts.get(line % hosts.size()), "PASS"))
                        .collect(Collectors.joining("\n", "", "\n")))
                .toList();
    }
}
