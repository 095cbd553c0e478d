package shishin.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final List<String> FLOWERS = List.of("aster", "begonia", "clover", "daisy", "erica");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void pages_follow_each_other_without_loss_or_repetition(int limit) {
        var read = new ArrayList<String>();
        var page = page(limit, null);
        read.addAll(page.items());
        while (page.next() != null) {
            page = page(limit, page.next());
            assertThat(page.items()).isNotEmpty().hasSizeLessThanOrEqualTo(limit);
            read.addAll(page.items());
        }
        assertThat(read).isEqualTo(FLOWERS);
    }

    @Test
    void the_last_page_has_no_next() {
        assertThat(page(5, null).next()).isNull();
        assertThat(page(4, null).next()).isNotNull();
    }

    @Test
    void how_many_there_are_is_told_to_who_asks() {
        assertThat(page(2, null).total()).isNull();
        var request = request(2, null);
        request.count = true;
        assertThat(Page.of(FLOWERS, Function.identity(), request).total()).isEqualTo(5);
    }

    @Test
    void a_view_of_a_page_goes_on_where_the_page_does() {
        var page = page(2, null);
        var shouted = page.map(flower -> flower + "!");
        assertThat(shouted.items()).containsExactly("aster!", "begonia!");
        assertThat(shouted.next()).isEqualTo(page.next());
    }

    @Test
    void after_what_was_never_there_nothing_follows() {
        for (var place : List.of("", "0", "-1", "x", "9999999999")) {
            var forged = new Cursor("", place, "fern").encode();
            assertThatThrownBy(() -> page(2, forged)).isInstanceOf(InvalidCursor.class);
        }
    }

    @Test
    void where_the_last_of_a_page_is_gone_the_next_goes_on_in_its_place() {
        var next = page(2, null).next();
        var fewer = FLOWERS.stream().filter(flower -> !flower.equals("begonia")).toList();
        assertThat(Page.of(fewer, Function.identity(), request(2, next)).items())
                .containsExactly("clover", "daisy");
        assertThat(Page.of(List.of(), Function.<String>identity(), request(2, next))
                        .items())
                .isEmpty();
    }

    @Test
    void a_list_in_memory_has_one_order() {
        var request = request(2, null);
        request.sort = "name";
        assertThatThrownBy(() -> Page.of(FLOWERS, Function.identity(), request)).isInstanceOf(UnknownSort.class);
    }

    private static Page<String> page(int limit, @Nullable String cursor) {
        return Page.of(FLOWERS, Function.identity(), request(limit, cursor));
    }

    private static PageRequest request(int limit, @Nullable String cursor) {
        var request = new PageRequest();
        request.limit = limit;
        request.cursor = cursor;
        return request;
    }
}
