package shishin.benchmark.operation;

import static shishin.benchmark.stack.Stack.CATALOG;
import static shishin.benchmark.stack.Stack.RISK;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import shishin.benchmark.load.Call;
import shishin.benchmark.load.Sample;
import shishin.benchmark.load.Spread;
import shishin.benchmark.load.Subject;
import shishin.benchmark.report.Goal;
import shishin.benchmark.seed.Answers;
import shishin.benchmark.seed.Risks;

/** One thing by its name. */
public final class Reads {

    private static final int DIFFERENT_RISKS = 20_000;

    /** As they stand in an address. */
    private static final List<String> QUESTIONS = List.of(
            "password",
            "multi%20factor%20login",
            "pasword%20managment",
            "offsite%20backups",
            "stolen%20laptop",
            "%E6%BC%8F%E6%B4%A9",
            "%E6%9A%97%E5%8F%B7%E5%8C%96",
            "%E4%BA%8C%E6%AE%B5%E9%9A%8E%E8%AA%8D%E8%A8%BC");

    private final Bench bench;
    private final Yardstick probe;

    public Reads(Bench bench, Yardstick probe) {
        this.bench = bench;
        this.probe = probe;
    }

    /** From memory, so beside an answer that needs no database either. */
    public void guidelineItem() throws IOException, InterruptedException {
        var path = "/api/v1/catalogs/" + Answers.EDITION + "/items";
        var address = bench.stack().address(CATALOG);
        var codes = new ArrayList<String>();
        bench.account()
                .at(address)
                .get(path + "?limit=500")
                .path("items")
                .forEach(item -> codes.add(item.path("code").asText()));
        var item = new Subject(
                "catalog: one guideline item",
                Call.get(path + "/{any}").with(codes),
                address,
                bench.stack().process(CATALOG));
        compare("one guideline item", 0.7, item, probe.hello());
    }

    /** A page of a list, from memory as well; and a search, which computes. */
    public void guidelinePageAndSearch() throws IOException, InterruptedException {
        var address = bench.stack().address(CATALOG);
        var process = bench.stack().process(CATALOG);
        var page = Call.get("/api/v1/catalogs/" + Answers.EDITION + "/items?limit=50");
        var search = Call.get("/api/v1/items?limit=10&q={any}").with(QUESTIONS);
        var figures = bench.meter()
                .measure(
                        Bench.CONNECTIONS,
                        new Subject("catalog: page of 50 guideline items", page, address, process),
                        new Subject("catalog: search for items", search, address, process));
        bench.report().add(figures);
        bench.report()
                .judge(
                        Goal.atMost("page of 50 guideline items: p50", 5, "ms"),
                        figures.getFirst().spread(Sample::p50));
    }

    public void oneRisk() throws IOException, InterruptedException {
        List<String> ids;
        try (var database = bench.stack().database(RISK)) {
            ids = Risks.some(database, bench.account().tenant(), DIFFERENT_RISKS);
        }
        var risk = new Subject(
                "risk: one risk",
                Call.get(Risks.PATH + "/{any}").with(ids),
                bench.stack().address(RISK),
                bench.stack().process(RISK));
        var p99 = compare("one risk", 0.5, risk, probe.read(ids));
        bench.report().judge(Goal.atMost("one risk: p99 at 8 connections", 15, "ms"), p99);
    }

    private Spread compare(String operation, double share, Subject subject, Subject yardstick)
            throws IOException, InterruptedException {
        var figures = bench.meter().measure(Bench.CONNECTIONS, subject, yardstick);
        bench.report().add(figures);
        bench.report()
                .judge(
                        Goal.atLeast(operation + ": requests/s", share, "× " + yardstick.name()),
                        Spread.ratio(
                                figures.getFirst().values(Sample::rate),
                                figures.getLast().values(Sample::rate)));
        return figures.getFirst().spread(Sample::p99);
    }
}
