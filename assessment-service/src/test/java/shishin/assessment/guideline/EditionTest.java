package shishin.assessment.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {

    private final Edition edition = Edition.of(
            "drill",
            "*",
            "sha256:0",
            List.of(
                    item("1", null, false),
                    item("1.1", "1", false),
                    item("1.1.1-1", "1.1", true),
                    item("1.1.1-1.1", "1.1.1-1", true),
                    item("1.11", "1", false),
                    item("1.11.1-1", "1.11", true)));

    private static Item item(String code, @Nullable String parent, boolean assessable) {
        return new Item(code, parent, "ITEM", null, null, null, null, null, assessable);
    }

    @ParameterizedTest(name = "{0} under {1}: {2}, {3}")
    @CsvSource({
        "1.1.1-1,   1,        true,  stands under the phase",
        "1.1.1-1,   1.1,      true,  stands under the viewpoint",
        "1.1.1-1,   1.1.1-1,  true,  is the one selected",
        "1.1.1-1.1, 1.1.1-1,  true,  stands under the item",
        "1.1.1-1,   1.1.1-1.1,false, stands above it",
        "1.11.1-1,  1.1,      false, begins alike but stands elsewhere",
        "1.1,       1.1,      false, cannot be asked",
        "9.9,       1,        false, is not there",
    })
    void a_code_stands_for_all_below_it(String code, String selected, boolean asked, String reason) {
        assertThat(edition.asks(code, Set.of(selected))).as(reason).isEqualTo(asked);
    }

    @Test
    void no_selection_is_everything_that_can_be_asked() {
        assertThat(edition.extent(Set.of())).isEqualTo(3);
        assertThat(edition.extent(Set.of("1.11"))).isEqualTo(1);
    }

    @Test
    void unknown_codes_are_named() {
        assertThatThrownBy(() -> edition.requireKnown(List.of("1", "9.9", "8")))
                .isInstanceOfSatisfying(
                        UnknownItems.class,
                        refusal -> assertThat(refusal.members()).containsEntry("unknownItems", List.of("9.9", "8")));
    }
}
