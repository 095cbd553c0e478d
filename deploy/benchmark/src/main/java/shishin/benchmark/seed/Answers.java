package shishin.benchmark.seed;

import static shishin.benchmark.stack.Stack.ASSESSMENT;
import static shishin.benchmark.stack.Stack.CATALOG;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shishin.benchmark.stack.Account;
import shishin.benchmark.stack.Api;
import shishin.benchmark.stack.Stack;

/** Assessments whose items are answered, and others that wait for answers. */
public final class Answers {

    public static final String EDITION = "nisc-4-measures";

    public static final String BODY = """
            {"work": "DONE", "result": "CONFORMS", "maturity": 3, "targetMaturity": 4, "responsible": "ada",
             "statement": "Remote access needs a second factor everywhere; the exceptions are listed, owned and end in March."}""";

    private static final int ITEMS = 500;

    private final Stack stack;
    private final String tenant;
    private final List<String> items;
    private final String assessment;
    private final String original;
    private int assessments = 1;

    public Answers(Stack stack, Account account) {
        this.stack = stack;
        this.tenant = account.tenant();
        this.items = items(account.at(stack.address(CATALOG)));
        var api = account.at(stack.address(ASSESSMENT));
        this.assessment = api.post("/api/v1/assessments", """
                {"kind": "SELF_CHECK", "title": "0", "subject": {"type": "system", "id": "benchmark"},
                 "edition": "%s", "items": []}""".formatted(EDITION))
                .path("id")
                .asText();
        api.post(path() + "/opening", "{}");
        api.put(path() + "/answers/" + items.getFirst(), BODY);
        this.original = original();
        answer("a.id = '%s' and item <> '%s'".formatted(assessment, items.getFirst()));
    }

    /** Where an assessment lies all of whose chosen items are answered. */
    public String path() {
        return "/api/v1/assessments/" + assessment;
    }

    public void growTo(int count) {
        int wanted = Math.ceilDiv(count, ITEMS);
        if (wanted <= assessments) return;
        assess(Copies.numbers(assessments + 1, wanted), "'answered-' || n.n");
        answer("a.title in (select 'answered-' || n from generate_series(%d, %d) n)"
                .formatted(assessments + 1, wanted));
        assessments = wanted;
    }

    /** Places for at least so many answers that have not been given yet: assessment, {@code /answers/}, item. */
    public List<String> open(int count) {
        assess(Copies.numbers(1, Math.ceilDiv(count, ITEMS)), "'open-' || n.n");
        try (var database = stack.database(ASSESSMENT)) {
            return database.column("""
                    select a.id || '/answers/' || item from assessment a cross join unnest(string_to_array(?, ' ')) item
                    where a.tenant = ? and a.title like 'open-%' order by a.id, item""", String.join(" ", items), tenant);
        }
    }

    private String original() {
        try (var database = stack.database(ASSESSMENT)) {
            return database.column("select id from answer where assessment_id = ?::uuid", assessment)
                    .getFirst();
        }
    }

    private void assess(String numbers, String title) {
        try (var database = stack.database(ASSESSMENT)) {
            new Copies(database, "assessment", assessment).make(numbers, Map.of("id", "uuidv7()", "title", title));
        }
    }

    private void answer(String which) {
        try (var database = stack.database(ASSESSMENT)) {
            new Copies(database, "answer", original)
                    .make(
                            "(select a.id as assessment, item from assessment a cross join unnest(string_to_array('%s', ' ')) item where a.tenant = '%s' and %s) n"
                                    .formatted(String.join(" ", items), tenant, which),
                            Map.of("id", "uuidv7()", "assessment_id", "n.assessment", "item", "n.item"));
            database.run("vacuum analyze assessment", "vacuum analyze answer");
        }
    }

    private static List<String> items(Api catalog) {
        var codes = new ArrayList<String>();
        var page = catalog.get("/api/v1/catalogs/" + EDITION + "/items?limit=500");
        while (codes.size() < ITEMS) {
            for (var item : page.path("items"))
                if (item.path("assessable").asBoolean())
                    codes.add(item.path("code").asText());
            if (!page.hasNonNull("next")) break;
            page = catalog.get("/api/v1/catalogs/" + EDITION + "/items?limit=500&cursor="
                    + page.path("next").asText());
        }
        return codes.subList(0, Math.min(ITEMS, codes.size()));
    }
}
