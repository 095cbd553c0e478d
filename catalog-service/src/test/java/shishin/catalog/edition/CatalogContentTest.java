package shishin.catalog.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shishin.platform.problem.NotFound;

class CatalogContentTest {

    @Test
    void an_item_knows_what_is_above_and_below_it() {
        var catalog = catalog(item("1", null), item("1.1", "1"), item("1.1.1", "1.1"), item("1.1.2", "1.1"));
        assertThat(catalog.ancestorsOf(catalog.item("1.1.2")))
                .extracting(Item::code)
                .containsExactly("1", "1.1");
        assertThat(catalog.childrenOf(catalog.item("1.1")))
                .extracting(Item::code)
                .containsExactly("1.1.1", "1.1.2");
        assertThat(catalog.roots()).extracting(Item::code).containsExactly("1");
        assertThat(catalog.counts()).isEqualTo(new Counts(0, 0, 0, 4, Map.of(1, 4L), null, null));
    }

    @Test
    void a_code_stands_for_one_line_only() {
        assertThatThrownBy(() -> catalog(item("1", null), item("1", null))).hasMessage("1 is there twice");
    }

    @Test
    void a_line_without_its_parent_has_no_place() {
        assertThatThrownBy(() -> catalog(item("1.1", "1"), item("1", null))).hasMessage("1.1 has no parent 1");
    }

    @Test
    void what_is_not_in_the_edition_is_not_found() {
        assertThatThrownBy(() -> catalog().item("1")).isInstanceOf(NotFound.class);
    }

    @Test
    void parts_that_read_the_same_in_a_row_have_different_digests() {
        assertThat(digest("ab", "c")).isNotEqualTo(digest("a", "bc")).isEqualTo(digest("ab", "c"));
    }

    private static String digest(String... parts) {
        var digest = new Digest();
        for (var part : parts) digest.add(part.getBytes(StandardCharsets.UTF_8));
        return digest.hex();
    }

    private static Catalog catalog(Item... items) {
        var text = new Text("", "");
        var source = new Edition.Source("", "", text, text);
        var edition = new Edition(
                "test",
                text,
                text,
                text,
                "GUIDELINE",
                "ja",
                source,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
        return new Catalog(edition, List.of(items), Corrections.NONE, "");
    }

    private static Item item(String code, @Nullable String parent) {
        var title = new Text("項目", "item");
        return new Item(
                code,
                parent,
                1,
                Kind.ITEM,
                1,
                title,
                null,
                false,
                true,
                Phase.PLAN,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }
}
