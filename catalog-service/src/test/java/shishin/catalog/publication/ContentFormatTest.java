package shishin.catalog.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import shishin.catalog.Drafts;

class ContentFormatTest {

    private final ContentFormat format = new ContentFormat();

    @Test
    void what_is_written_is_read_back() {
        var draft = Drafts.large("rules", 100);
        assertThat(format.read(format.write(draft).compressed())).isEqualTo(draft);
    }

    @Test
    void what_would_push_all_else_out_of_memory_is_refused() {
        var line = "A-1=" + "x".repeat(ContentFormat.MOST_WRITTEN);
        assertThatThrownBy(() -> format.write(Drafts.of("rules", Collections.singletonList(line))))
                .isInstanceOfSatisfying(
                        DraftUnfit.class,
                        unfit -> assertThat(unfit.members().get("places"))
                                .asString()
                                .contains("more than"));
    }
}
