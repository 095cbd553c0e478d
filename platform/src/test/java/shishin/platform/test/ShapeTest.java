package shishin.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Shape.Column;

class ShapeTest {

    private static final Column TEXT = new Column("text", false, true);
    private static final Column PERHAPS = new Column("text", true, false);
    private static final Column NUMBER = new Column("int4", false, true);

    private static final Shape EARLIER = new Shape(Map.of("rose.name", TEXT, "rose.colour", PERHAPS));

    @Test
    void more_is_no_loss() {
        assertThat(taken(Map.of("rose.name", TEXT, "rose.colour", PERHAPS, "rose.scent", PERHAPS, "tulip.name", TEXT)))
                .isEmpty();
    }

    @Test
    void what_may_be_left_out_where_it_was_needed_is_no_loss() {
        assertThat(taken(Map.of("rose.name", PERHAPS, "rose.colour", PERHAPS))).isEmpty();
    }

    @Test
    void a_column_that_is_gone_is() {
        assertThat(taken(Map.of("rose.name", TEXT))).containsOnlyKeys("rose.colour");
    }

    @Test
    void a_column_of_another_type_is() {
        assertThat(taken(Map.of("rose.name", NUMBER, "rose.colour", PERHAPS))).containsOnlyKeys("rose.name");
    }

    @Test
    void a_column_that_may_no_longer_be_left_out_is() {
        assertThat(taken(Map.of("rose.name", TEXT, "rose.colour", TEXT))).containsOnlyKeys("rose.colour");
    }

    @Test
    void a_new_column_that_earlier_code_knows_nothing_of_and_must_fill_is() {
        assertThat(taken(Map.of("rose.name", TEXT, "rose.colour", PERHAPS, "rose.scent", TEXT)))
                .containsOnlyKeys("rose.scent");
    }

    private static Map<String, String> taken(Map<String, Column> now) {
        return new Shape(now).takesFrom(EARLIER);
    }
}
