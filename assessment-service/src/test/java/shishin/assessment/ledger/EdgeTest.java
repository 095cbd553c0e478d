package shishin.assessment.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeTest {

    private static final int SQUARE = Tiles.WIDTH * Tiles.WIDTH;

    @Test
    void a_full_tile_is_completed_with_the_root_over_it_and_its_place_in_the_level_above() {
        var leaves = leaves(2 * Tiles.WIDTH + 10);
        var edge = grown(leaves);
        assertThat(edge.completed())
                .containsExactly(
                        new Edge.Node(1, 0, Tiles.root(leaves.subList(0, Tiles.WIDTH))),
                        new Edge.Node(1, 1, Tiles.root(leaves.subList(Tiles.WIDTH, 2 * Tiles.WIDTH))));
        assertThat(edge.size()).isEqualTo(leaves.size());
    }

    @Test
    void a_tile_of_full_tiles_is_completed_with_its_last() {
        var leaves = leaves(SQUARE + 1);
        var edge = grown(leaves);
        assertThat(edge.completed()).hasSize(Tiles.WIDTH + 1);
        assertThat(edge.completed().getLast()).isEqualTo(new Edge.Node(2, 0, Tiles.root(leaves.subList(0, SQUARE))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 511, 512, 700})
    void an_edge_that_is_read_again_grows_on_as_if_it_had_never_been_put_away(int size) {
        var leaves = leaves(800);
        var never = grown(leaves);
        var again = Edge.of(size, new Grown(size));
        leaves.subList(size, leaves.size()).forEach(again::append);
        assertThat(again.root()).isEqualTo(never.root());
        assertThat(again.completed())
                .isEqualTo(never.completed()
                        .subList(size / Tiles.WIDTH, never.completed().size()));
    }

    @Test
    void another_leaf_is_another_root() {
        assertThat(grown(leaves(3)).root()).isNotEqualTo(grown(leaves(4)).root());
    }

    private static Edge grown(List<Hash> leaves) {
        var edge = Edge.of(0, new Grown(0));
        leaves.forEach(edge::append);
        return edge;
    }

    /** Those a {@link Grown} has. */
    private static List<Hash> leaves(int size) {
        return size == 0 ? List.of() : new Grown(size).read(0, 0, size);
    }
}
