package shishin.benchmark;

import static shishin.benchmark.stack.Stack.ASSESSMENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import shishin.benchmark.load.Meter;
import shishin.benchmark.load.Pace;
import shishin.benchmark.load.Spread;
import shishin.benchmark.operation.Bench;
import shishin.benchmark.operation.Intake;
import shishin.benchmark.report.Goal;
import shishin.benchmark.report.Report;
import shishin.benchmark.seed.ManyObservations;
import shishin.benchmark.stack.Account;
import shishin.benchmark.stack.Api;
import shishin.benchmark.stack.Stack;
import shishin.benchmark.stack.Unusable;

/**
 * Evidence in masses: what it costs to read over few observations, then over a thousand times as many (the latest of a
 * stream, an item, the posture), and between the two, how fast it comes in beside plain INSERT.
 */
public final class EvidenceScale {

    private static final int FEW = 10_000;
    private static final int MANY = 10_000_000;
    private static final int MANY_WHEN_QUICK = 200_000;
    private static final int WARM_UP = 5;
    private static final int TURNS = 5;
    private static final int READS = 200;
    private static final double SLOWER = 1.2;

    private final Stack stack;
    private final Account account;
    private final ManyObservations seed;

    private EvidenceScale(Stack stack, Account account) {
        this.stack = stack;
        this.account = account;
        this.seed = new ManyObservations(stack, account);
    }

    /** Arguments: the stack's directory, this module's directory, and {@code --quick} or nothing. */
    public static void main(String[] args) throws Exception {
        var stack = new Stack(Path.of(args[0]));
        boolean quick = List.of(args).contains("--quick");
        var report = new Report();
        var start = Instant.now();
        try (var account = Account.open(stack, "scale-" + Long.toString(start.getEpochSecond(), Character.MAX_RADIX))) {
            var pace = quick ? Pace.QUICK : Pace.FULL;
            var bench = new Bench(stack, account, new Meter(stack.postgres(), account, pace), report, pace);
            var scale = new EvidenceScale(stack, account);
            var few = scale.measured(FEW);
            bench.measure("evidence by NDJSON beside plain INSERT", new Intake(bench)::measure);
            scale.compare(report, few, quick ? MANY_WHEN_QUICK : MANY);
            write(report, Path.of(args[1]), start, quick);
        } catch (Unusable e) {
            System.err.println("benchmark: " + e.getMessage());
            System.exit(2);
        }
        System.exit((quick ? report.complete() : report.allReached()) ? 0 : 1);
    }

    private void compare(Report report, Map<String, List<Double>> few, int many) throws InterruptedException {
        var all = measured(many);
        few.forEach((read, before) -> {
            var after = Objects.requireNonNull(all.get(read));
            report.judge(
                    Goal.atMost("%s, %,d observations against %,d".formatted(read, many, FEW), SLOWER, "× the time"),
                    Spread.ratio(after, before));
            report.note("%s: %.2f ms of %,d, %.2f ms of %,d"
                    .formatted(
                            read,
                            Spread.of(before).median(),
                            FEW,
                            Spread.of(after).median(),
                            many));
        });
    }

    /** The median of each read, in milliseconds, turn by turn. */
    private Map<String, List<Double>> measured(int observations) throws InterruptedException {
        var begin = Instant.now();
        seed.growTo(observations);
        System.out.printf("%,d observations after %s%n", observations, Duration.between(begin, Instant.now()));
        stack.settle();
        var api = account.at(stack.address(ASSESSMENT));
        var medians = new LinkedHashMap<String, List<Double>>();
        for (var read : seed.reads().entrySet()) {
            for (int turn = 0; turn < WARM_UP; turn++) time(api, read.getValue());
            var turns = new ArrayList<Double>();
            for (int turn = 0; turn < TURNS; turn++) turns.add(time(api, read.getValue()));
            System.out.printf("  %s: %.2f ms%n", read.getKey(), Spread.of(turns).median());
            medians.put(read.getKey(), turns);
        }
        return medians;
    }

    private static double time(Api api, String path) {
        var millis = new ArrayList<Double>(READS);
        for (int read = 0; read < READS; read++) {
            long start = System.nanoTime();
            api.get(path);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return Spread.of(millis).median();
    }

    private static void write(Report report, Path module, Instant start, boolean quick) throws IOException {
        var page = report.markdown("""
                # Evidence at scale

                %s, %d processors.%s
                """.formatted(
                        start,
                        Runtime.getRuntime().availableProcessors(),
                        quick ? " Quick mode: shows that it can be measured; the figures say little." : ""));
        Files.writeString(module.resolve("target/evidence.md"), page);
        System.out.println("\n" + page);
    }
}
