package shishin.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import shishin.assessment.guideline.Item;
import shishin.assessment.oscal.OscalFiles;

class ControlsTest {

    @Test
    void what_lies_below_an_item_of_the_first_level_is_a_statement_of_it() {
        var edition = shishin.assessment.guideline.Given.edition(
                item("1.2", null, null),
                item("1.2-1", "1.2", 1),
                item("1.2-1.1", "1.2-1", 2),
                item("1.2-1.1.1", "1.2-1.1", 3));
        var controls = new Controls(edition);
        var reviewed = OscalFiles.document();
        controls.select(edition.asked(Set.of("1.2")), reviewed);
        assertThat(reviewed.at("/control-selections/0/include-controls").toString())
                .isEqualTo(
                        "[{\"control-id\":\"_1.2\"},{\"control-id\":\"_1.2-1\",\"statement-ids\":[\"_1.2-1.1\",\"_1.2-1.1.1\"]}]");
        assertThat(controls.target(item("1.2-1.1", "1.2-1", 2), OscalFiles.document())
                        .path("type")
                        .asText())
                .isEqualTo("statement-id");
    }

    private static Item item(
            String code,
            @org.jspecify.annotations.Nullable String parent,
            @org.jspecify.annotations.Nullable Integer level) {
        return new Item(code, parent, "ITEM", level, null, null, "項目", "Item", true);
    }
}
