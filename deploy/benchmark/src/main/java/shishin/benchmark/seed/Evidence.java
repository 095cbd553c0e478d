package shishin.benchmark.seed;

import static shishin.benchmark.stack.Stack.ASSESSMENT;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import shishin.benchmark.stack.Account;
import shishin.benchmark.stack.Stack;

/** Observations of many hosts, ten of each. */
public final class Evidence {

    public static final String PATH = "/api/v1/evidence";

    private static final String LIST = """
            insert into evidence_item (tenant, item, received_at, id)
            select tenant, item, received_at, id from evidence, unnest(items) as item where tenant = ?
            on conflict do nothing""";
    private static final int OF_EACH_HOST = 10;
    private static final int HOSTS_WRITTEN_ABOUT = 1_000;

    private final Stack stack;
    private final String tenant;
    private final String original;
    private final String stream;
    private int size = 1;

    public Evidence(Stack stack, Account account) {
        this.stack = stack;
        this.tenant = account.tenant();
        var made = account.at(stack.address(ASSESSMENT)).post(PATH, body("first", "host-0", "PASS"));
        this.original = made.path("id").asText();
        this.stream = made.path("streamId").asText();
    }

    /** An observation; {@code name} and {@code host} may be templates of a call. */
    public static String body(String name, String host, String result) {
        return """
                {"externalId":"%s","producer":{"agent":"benchmark","tool":"wrk","version":"4.1"},"check":"mfa-enabled",\
                "subject":{"type":"system","id":"%s"},"edition":"nisc-4-measures","items":["1.2.3-1.4"],"result":"%s",\
                "reason":"12 of 12 accounts have a second factor","actual":"12","expected":"12",\
                "observedFrom":"2026-11-01T00:00:00Z","observedTo":"2026-11-01T00:05:00Z"}""".formatted(name, host, result);
    }

    /** The hosts that new evidence is about. */
    public static List<String> hosts() {
        return IntStream.range(0, HOSTS_WRITTEN_ABOUT)
                .mapToObj(n -> "target-" + n)
                .toList();
    }

    public void growTo(int count) {
        try (var database = stack.database(ASSESSMENT)) {
            new Copies(database, "evidence_stream", stream)
                    .make(
                            Copies.numbers(size / OF_EACH_HOST + 1, count / OF_EACH_HOST),
                            Map.of("id", "uuidv7()", "subject_id", "'host-' || n.n"));
            new Copies(database, "evidence", original)
                    .make(
                            """
                            (select s.id as stream, s.subject_id as host, g as n from generate_series(%d, %d) g
                             join evidence_stream s on s.tenant = '%s' and s.subject_id = 'host-' || g / %d) n""".formatted(size + 1, count, tenant, OF_EACH_HOST),
                            Map.of(
                                    "id", "uuidv7()",
                                    "stream_id", "n.stream",
                                    "subject_id", "n.host",
                                    "external_id", "'seed-' || n.n",
                                    "received_at", "original.received_at + n.n * interval '1 millisecond'"));
            database.change(LIST, tenant);
            database.run("vacuum analyze evidence_stream", "vacuum analyze evidence", "vacuum analyze evidence_item");
        }
        size = count;
    }
}
