package shishin.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void what_was_written_is_read() {
        var cursor = new Cursor("-updatedAt", "重要 \u0000 2026", "id");
        assertThat(Cursor.decode(cursor.encode(), "-updatedAt")).isEqualTo(cursor);
        assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        var opaque = new Cursor("-updatedAt", "x", "id").encode();
        assertThatThrownBy(() -> Cursor.decode(opaque, "updatedAt")).isInstanceOf(InvalidCursor.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "name\u001fvalue", "name\u001fvalue\u001fid\u001fmore"})
    void another_number_of_parts_is_refused(String plain) {
        var opaque = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Cursor.decode(opaque, "name")).isInstanceOf(InvalidCursor.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "a", "****"})
    void what_is_no_cursor_is_refused(String opaque) {
        assertThatThrownBy(() -> Cursor.decode(opaque, "name")).isInstanceOf(InvalidCursor.class);
    }
}
