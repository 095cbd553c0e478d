package shishin.benchmark.seed;

import static shishin.benchmark.stack.Stack.ASSESSMENT;
import static shishin.benchmark.stack.Stack.CATALOG;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shishin.benchmark.stack.Account;
import shishin.benchmark.stack.Api;
import shishin.benchmark.stack.Database;
import shishin.benchmark.stack.Stack;

/**
 * One system whose every item is watched: sixteen observations of each stream, spread evenly over two years, a stream for
 * each item at first, a thousand in the end. Multiplied in the database by its owner from one observation the service wrote.
 */
public final class ManyObservations {

    private static final int OF_EACH_STREAM = 16;
    private static final int MONTHS = 24;
    private static final int TOLD_EVERY = 100;

    private final Stack stack;
    private final String tenant;
    private final List<String> items;
    private final String assessment;
    private final String original;
    private final String first;
    private int streams;

    public ManyObservations(Stack stack, Account account) {
        this.stack = stack;
        this.tenant = account.tenant();
        var api = account.at(stack.address(ASSESSMENT));
        this.items = items(account.at(stack.address(CATALOG)));
        this.assessment = api.post("/api/v1/assessments", """
                {"kind": "SELF_CHECK", "title": "Scale", "subject": {"type": "system", "id": "host-0"},
                 "edition": "%s", "items": []}""".formatted(Answers.EDITION))
                .path("id")
                .asText();
        api.post("/api/v1/assessments/" + assessment + "/opening", "{}");
        var made = api.post(Evidence.PATH, Evidence.body("scale", "host-0", "PASS"));
        this.original = made.path("id").asText();
        this.first = made.path("streamId").asText();
        openMonths();
    }

    /** The months before the first, as if the service had run for two years; only a database without older evidence has it. */
    private void openMonths() {
        try (var database = stack.database(ASSESSMENT)) {
            if (!database.column("select 1 from evidence_first limit 1").isEmpty()) return;
            var oldest = "date_trunc('month', now() at time zone 'UTC') - interval '%d months'".formatted(MONTHS);
            if (!database
                    .column("select to_regclass('evidence_' || to_char(%s, 'YYYY_MM'))::text".formatted(oldest))
                    .stream()
                    .allMatch(name -> name == null)) return;
            database.run("""
                    do $$
                    declare
                        whole text;
                    begin
                        drop table evidence_first, evidence_item_first;
                        perform open_evidence_month(month::date)
                            from generate_series(%1$s, now() at time zone 'UTC', interval '1 month') month;
                        foreach whole in array array['evidence', 'evidence_item'] loop
                            execute format('create table %%I partition of %%I for values from (minvalue) to (%%L)',
                                whole || '_first', whole, uuid_at((%1$s) at time zone 'UTC'));
                            perform wall_off(whole || '_first');
                        end loop;
                    end $$""".formatted(oldest));
        }
    }

    public void growTo(int observations) {
        int wanted = Math.max(1, Math.round((float) observations / (OF_EACH_STREAM * items.size())));
        try (var database = stack.database(ASSESSMENT)) {
            for (int number = streams + 1; number <= wanted; number++) {
                add(database, number);
                if (number % TOLD_EVERY == 0)
                    System.out.printf("  %,d observations%n", number * OF_EACH_STREAM * items.size());
            }
            database.run(
                    "vacuum analyze evidence_stream",
                    "vacuum analyze evidence_stream_item",
                    "vacuum analyze evidence",
                    "vacuum analyze evidence_item",
                    "vacuum analyze stream_tally",
                    "vacuum analyze stream_tally_past");
        }
        streams = wanted;
    }

    /** One more stream of each item, with all its observations. */
    private void add(Database database, int number) {
        var source =
                "(select item, md5('%s/%d/' || item)::uuid as stream from unnest(string_to_array('%s', ' ')) item) n"
                        .formatted(tenant, number, String.join(" ", items));
        new Copies(database, "evidence_stream", first)
                .make(
                        source,
                        Map.of("id", "n.stream", "items", "array[n.item]", "check_id", "'check-%d'".formatted(number)));
        database.change(
                "insert into evidence_stream_item (tenant, item, stream_id) select '%s', n.item, n.stream from %s"
                        .formatted(tenant, source));
        observe(database, source);
    }

    /** In one statement: looked up again in a table that has just grown, they would be searched for among all of it. */
    private void observe(Database database, String streams) {
        var source =
                "(select * from %s cross join generate_series(0, %d) g(n)) n".formatted(streams, OF_EACH_STREAM - 1);
        var made = new Copies(database, "evidence", original).statement(source, different());
        database.change("""
                with made as (%s returning tenant, items[1] as item, received_at, id)
                insert into evidence_item (tenant, item, received_at, id) select tenant, item, received_at, id from made""".formatted(made), original);
    }

    private static Map<String, String> different() {
        var age = "interval '%d days' * n.n / %d".formatted(MONTHS * 30, OF_EACH_STREAM);
        var observed = "now() - " + age;
        return Map.of(
                "id",
                "uuidv7(-(%s))".formatted(age),
                "stream_id",
                "n.stream",
                "items",
                "array[n.item]",
                "external_id",
                "null",
                "observed_from",
                observed,
                "observed_to",
                observed,
                "received_at",
                observed);
    }

    /** What is read, and where: of the first stream of the first item. */
    public Map<String, String> reads() {
        var stream = stream();
        var reads = new LinkedHashMap<String, String>();
        reads.put("latest of a stream", "/api/v1/evidence-streams/" + stream);
        reads.put("history of a stream", "/api/v1/evidence-streams/" + stream + "/history");
        reads.put("streams of an item", "/api/v1/evidence-streams?limit=10&item=" + items.getFirst());
        reads.put("evidence of an item", "/api/v1/evidence?limit=10&item=" + items.getFirst());
        reads.put("evidence of a subject", "/api/v1/evidence?limit=10&subject=system:host-0");
        reads.put("posture of an assessment", "/api/v1/assessments/" + assessment + "/posture");
        reads.put("posture of the tenant", "/api/v1/posture?edition=" + Answers.EDITION);
        return reads;
    }

    private String stream() {
        try (var database = stack.database(ASSESSMENT)) {
            return database.column("select md5(?)::uuid", "%s/1/%s".formatted(tenant, items.getFirst()))
                    .getFirst();
        }
    }

    private static List<String> items(Api catalog) {
        var codes = new ArrayList<String>();
        var page = catalog.get("/api/v1/catalogs/" + Answers.EDITION + "/items?limit=500");
        while (true) {
            for (var item : page.path("items"))
                if (item.path("assessable").asBoolean())
                    codes.add(item.path("code").asText());
            if (!page.hasNonNull("next")) return codes;
            page = catalog.get("/api/v1/catalogs/" + Answers.EDITION + "/items?limit=500&cursor="
                    + page.path("next").asText());
        }
    }
}
