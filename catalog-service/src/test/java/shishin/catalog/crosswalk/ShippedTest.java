package shishin.catalog.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The shipped crosswalk is there without a database: here it is read with nothing but the class path. */
class ShippedTest {

    private final Shipped shipped = new Shipped(new ObjectMapper());

    @Test
    void every_line_of_both_files_is_held() {
        assertThat(shipped.all()).hasSize(663 + 638);
        assertThat(shipped.all()).allSatisfy(line -> {
            assertThat(shipped.find(line.id())).contains(line);
            assertThat(line.proposed().review().status()).isEqualTo(Status.PROPOSED);
            assertThat(line.claim().provenance().document()).isEqualTo("drawn up for Shishin, not yet reviewed");
        });
    }

    @Test
    void places_are_counted_in_the_order_of_the_files() {
        assertThat(shipped.all().map(line -> shipped.place(line.id())))
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith(0)
                .endsWith(1300);
        assertThat(shipped.place(UUID.randomUUID())).isNegative();
    }

    /** Verdicts of tenants hang on the ids: they are the same in every release. */
    @Test
    void an_id_is_made_of_the_two_ends() {
        var again = new Shipped(new ObjectMapper());
        assertThat(again.all().map(Shipped.Line::id))
                .containsExactlyElementsOf(shipped.all().map(Shipped.Line::id).toList());
        assertThat(shipped.all().map(Shipped.Line::id)).allMatch(id -> id.version() == 5);
    }
}
