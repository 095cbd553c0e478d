package shishin.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import shishin.benchmark.load.Meter;
import shishin.benchmark.load.Pace;
import shishin.benchmark.operation.Batches;
import shishin.benchmark.operation.Bench;
import shishin.benchmark.operation.Door;
import shishin.benchmark.operation.Facts;
import shishin.benchmark.operation.Idle;
import shishin.benchmark.operation.Pages;
import shishin.benchmark.operation.Pgbench;
import shishin.benchmark.operation.Reads;
import shishin.benchmark.operation.Simulations;
import shishin.benchmark.operation.Writes;
import shishin.benchmark.operation.Yardstick;
import shishin.benchmark.report.Report;
import shishin.benchmark.seed.Answers;
import shishin.benchmark.seed.Evidence;
import shishin.benchmark.seed.Risks;
import shishin.benchmark.stack.Account;
import shishin.benchmark.stack.Stack;
import shishin.benchmark.stack.Unusable;

/** Measures the stack that runs, from seeding it to the report. */
public final class Benchmark {

    private final Bench bench;
    private final Path module;

    private Benchmark(Bench bench, Path module) {
        this.bench = bench;
        this.module = module;
    }

    /** Arguments: the stack's directory, this module's directory, and {@code --quick} or nothing. */
    public static void main(String[] args) throws Exception {
        boolean quick = List.of(args).contains("--quick");
        var stack = new Stack(Path.of(args[0]));
        var report = new Report();
        var start = Instant.now();
        var tenant = "bench-" + Long.toString(start.getEpochSecond(), Character.MAX_RADIX);
        try (var account = Account.open(stack, tenant)) {
            var pace = quick ? Pace.QUICK : Pace.FULL;
            var meter = new Meter(stack.postgres(), account, pace);
            var benchmark = new Benchmark(new Bench(stack, account, meter, report, pace), Path.of(args[1]));
            benchmark.run();
            benchmark.write(start, quick);
        } catch (Unusable e) {
            System.err.println("benchmark: " + e.getMessage());
            System.exit(2);
        }
        System.exit((quick ? report.complete() : report.allReached()) ? 0 : 1);
    }

    private void run() throws InterruptedException {
        var stack = bench.stack();
        bench.measure("ready and idle", new Idle(bench)::measure);
        var risks = new Risks(stack, bench.account());
        var answers = new Answers(stack, bench.account());
        var evidence = new Evidence(stack, bench.account());
        var pages = new Pages(bench, answers.path() + "/answers");
        seed(bench.pace().few(), risks, answers, evidence);
        bench.measure("pages of few", pages::withFew);
        seed(bench.pace().many(), risks, answers, evidence);
        var probe = module.resolve("target/quarkus-app/quarkus-run.jar");
        try (var yardstick = Yardstick.furnish(stack, bench.account(), probe)) {
            measure(yardstick, pages, answers);
        }
    }

    private void measure(Yardstick probe, Pages pages, Answers answers) throws InterruptedException {
        var reads = new Reads(bench, probe);
        var facts = new Facts(bench);
        bench.measure("one guideline item", reads::guidelineItem);
        bench.measure("page and search", reads::guidelinePageAndSearch);
        bench.measure("one risk", reads::oneRisk);
        bench.measure("a call with 100,000 trials", new Simulations(bench)::measure);
        bench.measure("pgbench", new Pgbench(bench)::measure);
        bench.measure("pages of many", () -> pages.withMany(probe));
        bench.measure("through the gateway", new Door(bench, probe)::measure);
        bench.measure("fact from commit to effect", facts::latency);
        bench.measure("relay", facts::relay);
        bench.measure("evidence by NDJSON", new Batches(bench)::measure);
        bench.measure("records one by one", new Writes(bench, probe, answers)::measure);
    }

    private static void seed(int count, Risks risks, Answers answers, Evidence evidence) {
        System.out.printf("seeding %,d risks, answers and evidence%n", count);
        risks.growTo(count);
        answers.growTo(count);
        evidence.growTo(count);
    }

    private void write(Instant start, boolean quick) throws IOException {
        var heading = """
                # Benchmark

                %s, %d processors, Java %s, %,d records of each kind, %d turns of %d s, measured in %d minutes.
                %s""".formatted(
                        start.truncatedTo(ChronoUnit.MINUTES),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        bench.pace().many(),
                        bench.pace().rounds(),
                        bench.pace().seconds(),
                        Duration.between(start, Instant.now()).toMinutes(),
                        quick ? "\nQuick mode: shows that everything can be measured; the figures say little.\n" : "");
        var page = bench.report().markdown(heading);
        Files.writeString(module.resolve("target/report.md"), page);
        System.out.println("\n" + page);
    }
}
