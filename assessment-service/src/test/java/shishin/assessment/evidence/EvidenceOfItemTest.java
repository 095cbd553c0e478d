package shishin.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;

/** Evidence by the item it speaks of. */
@QuarkusTest
class EvidenceOfItemTest {

    private final String tenant = World.newTenant();

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
        var checks = new ArrayList<String>();
        var page = World.reader(tenant).get(World.EVIDENCE + "?limit=3&" + query);
        while (true) {
            checks.addAll(page.<List<String>>path("items.check"));
            String next = page.path("next");
            if (next == null) return checks;
            page = World.reader(tenant).get(World.EVIDENCE + "?limit=3&" + query + "&cursor=" + next);
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
}
