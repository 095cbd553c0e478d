package shishin.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;

/** Evidence by the item it speaks of. */
@QuarkusTest
class EvidenceOfItemTest {

    private final String tenant = World.newTenant();

    @Inject
    DataSource database;

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private void send(int from, int to, String items) {
        var lines = IntStream.range(from, to)
                .mapToObj(n -> World.evidence("check-" + n, n % 2 == 0 ? "PASS" : "FAIL")
                        .replace("[\"1.1.1-1\"]", items))
                .collect(Collectors.joining("\n"));
        assertThat(World.stream(tenant, lines).post(World.EVIDENCE + "/batch").asString())
                .doesNotContain("refused");
    }

    private List<String> pages(String query) {
        return pages(World.EVIDENCE, query);
    }

    private List<String> pages(String place, String query) {
        var checks = new ArrayList<String>();
        var page = World.reader(tenant).get(place + "?limit=3&" + query);
        while (true) {
            checks.addAll(page.<List<String>>path("items.check"));
            String next = page.path("next");
            if (next == null) return checks;
            page = World.reader(tenant).get(place + "?limit=3&" + query + "&cursor=" + next);
        }
    }

    @Test
    void the_evidence_of_an_item_comes_in_pages_the_last_received_first() {
        send(0, 5, "[\"1.1.1-1\"]");
        send(5, 8, "[\"1.1.1-2\",\"1.1.1-1\",\"1.1.1-2\"]");
        send(8, 10, "[\"1.1.1-2\"]");
        assertThat(pages("item=1.1.1-1"))
                .containsExactlyElementsOf(IntStream.iterate(7, n -> n >= 0, n -> n - 1)
                        .mapToObj(n -> "check-" + n)
                        .toList());
        assertThat(pages("item=1.1.1-2")).containsExactly("check-9", "check-8", "check-7", "check-6", "check-5");
        assertThat(pages("item=1.1.1-1&result=FAIL")).containsExactly("check-7", "check-5", "check-3", "check-1");
        assertThat(pages("item=1.1.1-1&producer=nobody")).isEmpty();
        World.reader(tenant)
                .get(World.EVIDENCE + "?item=1.1.1-1&count=true&limit=1")
                .then()
                .body("total", equalTo(8));
    }

    @Test
    void what_speaks_of_an_item_is_seen_by_its_own_tenant_only() {
        send(0, 1, "[\"1.1.1-1\"]");
        World.reader(World.newTenant())
                .get(World.EVIDENCE + "?item=1.1.1-1&count=true")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void the_evidence_of_a_subject_comes_in_pages_the_last_received_first() {
        send(0, 4, "[\"1.1.1-1\"]");
        World.assessor(tenant)
                .body(World.evidence("elsewhere", "PASS").replace("billing", "payroll"))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201);
        assertThat(pages("subject=system:billing")).containsExactly("check-3", "check-2", "check-1", "check-0");
        assertThat(pages("subject=system:payroll")).containsExactly("elsewhere");
        assertThat(pages("subject=host:payroll")).isEmpty();
        assertThat(pages("subject=system:billing&item=1.1.1-1&result=FAIL")).containsExactly("check-3", "check-1");
        assertThat(pages("subject=system:payroll&item=1.1.1-1")).containsExactly("elsewhere");
    }

    @Test
    void the_streams_of_an_item_come_in_pages_and_in_the_order_that_is_asked_for() {
        send(0, 8, "[\"1.1.1-1\"]");
        send(8, 9, "[\"1.1.1-2\"]");
        var all = IntStream.range(0, 8).mapToObj(n -> "check-" + n).toList();
        assertThat(pages(World.STREAMS, "item=1.1.1-1")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(pages(World.STREAMS, "item=1.1.1-1&sort=standing.observedTo"))
                .containsExactlyElementsOf(all);
        assertThat(pages(World.STREAMS, "item=1.1.1-1&failing=true"))
                .containsExactlyInAnyOrder("check-1", "check-3", "check-5", "check-7");
        assertThat(pages(
                        World.STREAMS,
                        "item=1.1.1-1&failing=false&result=PASS&stale=false&expired=false"
                                + "&freshWanted=false&producer=scanner&edition=drill&subject=system:billing"))
                .hasSize(4);
        assertThat(pages(World.STREAMS, "item=1.1.1-1&producer=nobody")).isEmpty();
        World.reader(tenant)
                .get(World.STREAMS + "?item=1.1.1-1&failing=true&count=true")
                .then()
                .body("total", equalTo(4));
    }

    /** The promise behind the pages: an index hands rows out in the order of the list, behind the wall too. */
    @Test
    void the_lists_go_by_an_index_in_their_order() throws SQLException {
        assertThat(plan("""
                select id from evidence where tenant = '%s' and subject_type = 'system' and subject_id = 'billing'
                and (received_at, id) < (now(), 'f0000000-0000-7000-8000-000000000000') order by received_at desc, id desc limit 4"""))
                .contains("Merge Append")
                .containsPattern("Index Cond: .*subject_id = 'billing'.*ROW\\(received_at, id\\)")
                .doesNotContain("Sort  (");
        assertThat(plan("""
                select stream_id from evidence_stream_item where tenant = '%s' and item = '1.1.1-1'
                and (stream_id, stream_id) > ('10000000-0000-8000-8000-000000000000', '10000000-0000-8000-8000-000000000000') order by stream_id limit 4"""))
                .containsPattern("Index Cond: .*item = '1.1.1-1'.*stream_id")
                .doesNotContain("Sort  (");
    }

    /** What PostgreSQL would do if the tables were large. */
    private String plan(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('shishin.tenant', '%s', true)".formatted(tenant));
            for (var way : List.of("seqscan", "bitmapscan", "sort", "incremental_sort"))
                statement.execute("set local enable_%s = off".formatted(way));
            var lines = new ArrayList<String>();
            try (var rows = statement.executeQuery("explain " + query.formatted(tenant))) {
                while (rows.next()) lines.add(rows.getString(1));
            }
            connection.rollback();
            return String.join("\n", lines);
        }
    }
}
