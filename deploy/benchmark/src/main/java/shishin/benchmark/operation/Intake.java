package shishin.benchmark.operation;

import static shishin.benchmark.stack.Stack.ASSESSMENT;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shishin.benchmark.load.Spread;
import shishin.benchmark.load.Warming;
import shishin.benchmark.report.Goal;
import shishin.benchmark.seed.Evidence;
import shishin.benchmark.stack.Database;
import shishin.benchmark.stack.Unusable;

/**
 * Evidence by NDJSON beside a plain JDBC program that puts the same rows into the same database by multi-row INSERT. Every
 * line fails, so that each gives a row of evidence, of its item, of its identity, of the ledger and of the outbox, on both sides; that
 * the service also reads what is known, keeps the streams and their counts and answers each line is its own affair.
 */
public final class Intake {

    private static final int LINES = 10_000;
    private static final int A_TRANSACTION = 500;
    private static final int WARM_UP = 10;
    private static final double AS_FAST = 0.6;
    private static final String PRODUCER = "intake";

    private final Bench bench;

    public Intake(Bench bench) {
        this.bench = bench;
    }

    public void measure() throws InterruptedException {
        var service = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        send(lines("first"));
        bench.stack().settle();
        var tables = tables();
        warmUp(tables);
        for (int round = 1; round <= bench.pace().rounds(); round++) {
            var lines = lines("round-" + round);
            bench.stack().settle();
            service.add(send(lines));
            bench.stack().settle();
            plain.add(insert(tables));
        }
        bench.report()
                .judge(
                        Goal.atLeast("evidence by NDJSON, of the rate of plain multi-row INSERT", AS_FAST, "×"),
                        Spread.ratio(service, plain));
    }

    /** As long as the service gains by it; the plain program takes as many turns. */
    private void warmUp(Map<String, Map<String, Object>> tables) throws InterruptedException {
        var warming = new Warming();
        for (int turn = 1; turn <= WARM_UP && warming.isNeeded(); turn++) {
            warming.ran(send(lines("warm-up-" + turn)));
            bench.stack().settle();
            insert(tables);
        }
    }

    private static String lines(String round) {
        var hosts = Evidence.hosts();
        return IntStream.range(0, LINES)
                .mapToObj(line -> Evidence.body(
                                PRODUCER + "-" + round + "-" + line, hosts.get(line % hosts.size()), "FAIL")
                        .replace("2026-11-01T00:05:00Z", "2026-11-01T00:06:%02dZ".formatted(line / hosts.size())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Lines a second. */
    private double send(String lines) {
        var api = bench.account().at(bench.stack().address(ASSESSMENT));
        long start = System.nanoTime();
        var results = api.send(api.request(Evidence.PATH + "/batch")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(lines)))
                .body();
        double rate = rate(start);
        if (results.lines().count() != LINES || results.contains("\"refused\""))
            throw new Unusable("the lines were not taken in: "
                    + results.lines().filter(line -> line.contains("refused")).findFirst());
        System.out.printf("  %,.0f lines/s by the service%n", rate);
        return rate;
    }

    /** One row of each table, as the service wrote it; the fact and the leaf are taken from the same piece. */
    private Map<String, Map<String, Object>> tables() {
        try (var database = database()) {
            var evidence = database.row(
                    "select * from evidence where tenant = ? and external_id like ? limit 1",
                    tenant(),
                    PRODUCER + "-%");
            var id = Objects.requireNonNull(evidence.get("id"));
            var tables = new LinkedHashMap<String, Map<String, Object>>();
            tables.put("evidence", evidence);
            tables.put("evidence_item", database.row("select * from evidence_item where id = ?", id));
            tables.put("evidence_identity", database.row("select * from evidence_identity where evidence_id = ?", id));
            var leaf = database.row(
                    "select id, tenant, kind, subject, record from ledger_leaf where tenant = ? and subject = ?",
                    tenant(),
                    "evidence/" + id);
            tables.put("ledger_waiting", leaf);
            tables.put("outbox", fact(Objects.requireNonNull(leaf.get("record")).toString()));
            return tables;
        }
    }

    /**
     * The relay has taken the original away; the leaf says as much. Of a type nobody listens to: what others make of it is
     * not measured, and would go on long after.
     */
    private Map<String, Object> fact(String record) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("partition", 0);
        fact.put("id", UUID.randomUUID());
        fact.put("type", "shishin.assessment.evidence-measured.v1");
        fact.put("key", UUID.randomUUID().toString());
        fact.put("tenant", tenant());
        fact.put("actor", tenant());
        fact.put("correlation_id", UUID.randomUUID().toString());
        fact.put("time", OffsetDateTime.parse("2026-11-01T00:05:00Z"));
        fact.put("data", record);
        return fact;
    }

    private double insert(Map<String, Map<String, Object>> tables) {
        try (var database = database()) {
            var evidence = database.column("select uuidv7() from generate_series(1, ?)", LINES).stream()
                    .map(UUID::fromString)
                    .toList();
            long start = System.nanoTime();
            for (int from = 0; from < LINES; from += A_TRANSACTION) {
                var some = evidence.subList(from, from + A_TRANSACTION);
                database.together(() -> tables.forEach((table, original) -> insert(database, table, original, some)));
            }
            double rate = rate(start);
            System.out.printf("  %,.0f lines/s by plain JDBC%n", rate);
            return rate;
        }
    }

    private static void insert(Database database, String table, Map<String, Object> original, List<UUID> evidence) {
        var columns = List.copyOf(original.keySet());
        var rows = evidence.stream()
                .map(id -> {
                    var row = new LinkedHashMap<>(original);
                    if (row.containsKey("id")) row.put("id", table.equals("outbox") ? UUID.randomUUID() : id);
                    if (row.containsKey("identity")) row.put("identity", UUID.randomUUID());
                    if (row.containsKey("evidence_id")) row.put("evidence_id", id);
                    if (row.containsKey("key")) row.put("partition", Math.floorMod(id.hashCode(), 16));
                    return (List<Object>) new ArrayList<>(row.values());
                })
                .toList();
        database.insert(table, columns, rows);
    }

    private static double rate(long start) {
        return LINES / ((System.nanoTime() - start) / 1e9);
    }

    private Database database() {
        return bench.stack().database(ASSESSMENT);
    }

    private String tenant() {
        return bench.account().tenant();
    }
}
