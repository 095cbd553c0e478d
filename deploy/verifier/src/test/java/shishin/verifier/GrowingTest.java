package shishin.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class GrowingTest {

    @Test
    void leaf_by_leaf_it_has_the_root_of_the_whole_tree() {
        var tree = new Growing();
        var leaves = new ArrayList<byte[]>();
        for (int size = 0; size <= 300; size++) {
            assertThat(tree.size()).isEqualTo(size);
            assertThat(tree.hasRoot(Merkle.root(leaves))).as("size %d", size).isTrue();
            var leaf = Merkle.leaf(ByteBuffer.allocate(4).putInt(size).array());
            leaves.add(leaf);
            tree.append(leaf);
            assertThat(tree.hasRoot(Merkle.root(leaves.subList(0, size))))
                    .as("size %d", size)
                    .isFalse();
        }
    }
}
