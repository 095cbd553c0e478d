package shishin.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class CausesTest {

    @Test
    void the_failure_itself_comes_first() {
        var inner = new IllegalStateException("inner");
        var outer = new IllegalStateException("outer", new UncheckedIOException(new IOException(inner)));
        assertThat(Causes.of(outer, IllegalStateException.class)).containsExactly(outer, inner);
        assertThat(Causes.of(outer, IllegalArgumentException.class)).isEmpty();
    }

    @Test
    void failures_that_name_each_other_have_an_end() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("other", one));
        assertThat(Causes.of(one, IllegalStateException.class)).hasSizeLessThan(100);
    }
}
