package shishin.catalog.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shishin.catalog.Drafts;

class EditionPublishedTest {

    @Test
    void a_part_holds_at_most_250_lines() {
        var parts = EditionPublished.of(Drafts.large("rules", 600).catalog("x")).toList();
        assertThat(parts).extracting(part -> part.items().size()).containsExactly(250, 250, 101);
        assertThat(parts).extracting(EditionPublished::parts).containsOnly(3);
    }

    @Test
    void a_viewpoint_counts_for_each_of_its_lines() {
        var draft = Drafts.large("rules", 200);
        var lines = draft.items().stream()
                .map(line -> Drafts.seenFrom("観".repeat(2_000), line))
                .toList();
        var catalog = new Draft(draft.edition(), lines, draft.corrections()).catalog("x");
        assertThat(EditionPublished.of(catalog))
                .hasSize(3)
                .allMatch(part -> part.items().size() * 2_000 * 3 < 700_000);
    }

    @Test
    void a_part_of_long_lines_stays_below_what_a_broker_takes() {
        var lines = IntStream.range(0, 400)
                .mapToObj(i -> "C-%d=%s".formatted(i, "指".repeat(4_000)))
                .toList();
        var parts = EditionPublished.of(Drafts.of("rules", lines).catalog("x")).toList();
        assertThat(parts)
                .extracting(part -> part.items().stream()
                        .mapToInt(line -> 3 * (line.ja().length() + line.en().length()))
                        .sum())
                .allMatch(bytes -> bytes < 700_000);
        assertThat(parts.stream().mapToInt(part -> part.items().size()).sum()).isEqualTo(401);
    }
}
