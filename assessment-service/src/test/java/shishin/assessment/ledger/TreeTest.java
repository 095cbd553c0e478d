package shishin.assessment.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import shishin.verifier.Merkle;
import shishin.verifier.Merkle.Head;
import shishin.verifier.Refuted;

/** What the service proves, checked by the verifier, which shares no code with it. */
class TreeTest {

    private static final int LARGEST = 300;
    private static final JsonNode ORACLE = oracle();
    private static final Grown GROWN = new Grown(70_000);

    private static JsonNode oracle() {
        try (var file = TreeTest.class.getResourceAsStream("/ledger/merkle.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Hash leaf(long index) {
        return Hash.leaf(Long.toString(index).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Head head(long size) {
        return new Head(size, new Tree(size, GROWN).root().bytes());
    }

    private static List<byte[]> bytes(List<Hash> hashes) {
        return hashes.stream().map(Hash::bytes).toList();
    }

    @Example
    void the_roots_are_those_of_the_known_answers() {
        var leaves = new java.util.ArrayList<Hash>();
        for (var leaf : ORACLE.path("leavesHex"))
            leaves.add(Hash.leaf(HexFormat.of().parseHex(leaf.asText())));
        Tiles tiles = (level, index, width) -> leaves.subList(0, width);
        var roots = ORACLE.path("roots");
        assertThat(roots).hasSize(7);
        roots.fieldNames().forEachRemaining(size -> {
            var edge = Edge.of(0, tiles);
            leaves.subList(0, Integer.parseInt(size)).forEach(edge::append);
            assertThat(edge.root()).hasToString(roots.get(size).asText());
            assertThat(new Tree(Integer.parseInt(size), tiles).root())
                    .hasToString(roots.get(size).asText());
        });
    }

    @Example
    void the_verifier_key_is_that_of_the_known_answer() {
        var known = ORACLE.at("/signedNote/verifierKey").asText();
        var key = Base64.getDecoder().decode(known.split("\\+", 3)[2]);
        assertThat(NoteKey.verifierKey("PeterNeumann", Arrays.copyOfRange(key, 1, key.length)))
                .isEqualTo(known);
    }

    @Example
    void every_leaf_of_every_tree_to_300_is_proven() {
        for (long size = 1; size <= LARGEST; size++) {
            var tree = new Tree(size, GROWN);
            var root = tree.root().bytes();
            for (long leaf = 0; leaf < size; leaf++)
                assertThat(Merkle.rootWith(leaf(leaf).bytes(), leaf, size, bytes(tree.inclusion(leaf))))
                        .as("leaf %d of %d", leaf, size)
                        .isEqualTo(root);
        }
    }

    @Example
    void every_tree_to_300_begins_with_every_smaller_one() {
        var heads = LongStream.rangeClosed(0, LARGEST).mapToObj(TreeTest::head).toList();
        for (int later = 0; later <= LARGEST; later++) {
            var tree = new Tree(later, GROWN);
            for (int earlier = 0; earlier <= later; earlier++)
                Merkle.requireConsistent(heads.get(earlier), heads.get(later), bytes(tree.consistency(earlier)));
        }
    }

    @Example
    void a_root_does_not_depend_on_how_the_tree_grew() {
        for (int size = 0; size <= LARGEST; size++) {
            var whole = Merkle.root(IntStream.range(0, size)
                    .mapToObj(leaf -> leaf(leaf).bytes())
                    .toList());
            assertThat(new Tree(size, GROWN).root().bytes()).isEqualTo(whole);
            assertThat(Edge.of(size, GROWN).root().bytes()).isEqualTo(whole);
        }
    }

    @Property(tries = 200)
    void large_trees_are_proven_too(@ForAll("places") long[] place) {
        var tree = new Tree(place[1], GROWN);
        assertThat(Merkle.rootWith(leaf(place[0]).bytes(), place[0], place[1], bytes(tree.inclusion(place[0]))))
                .isEqualTo(tree.root().bytes());
        Merkle.requireConsistent(head(place[0]), head(place[1]), bytes(tree.consistency(place[0])));
        assertThat(Edge.of(place[1], GROWN).root()).isEqualTo(tree.root());
    }

    @Provide
    Arbitrary<long[]> places() {
        var size = Arbitraries.longs().between(1, GROWN.size());
        return Combinators.combine(size, Arbitraries.longs().between(0, GROWN.size()))
                .as((whole, part) -> new long[] {part % whole, whole});
    }

    @Property(tries = 500)
    void no_bit_of_a_proof_can_be_flipped(
            @ForAll @IntRange(min = 2, max = LARGEST) int size, @ForAll @IntRange(min = 0) int chance) {
        var tree = new Tree(size, GROWN);
        int leaf = chance % size;
        var path = bytes(tree.inclusion(leaf));
        flip(path, chance);
        assertThat(Merkle.rootWith(leaf(leaf).bytes(), leaf, size, path))
                .isNotEqualTo(tree.root().bytes());
        int earlier = 1 + chance % (size - 1);
        var proof = bytes(tree.consistency(earlier));
        flip(proof, chance);
        assertThatThrownBy(() -> Merkle.requireConsistent(head(earlier), head(size), proof))
                .isInstanceOf(Refuted.class);
    }

    private static void flip(List<byte[]> hashes, int chance) {
        hashes.get(chance % hashes.size())[chance % Hash.BYTES] ^= (byte) (1 << (chance % Byte.SIZE));
    }

    @Property(tries = 300)
    void a_leaf_is_proven_in_no_other_place_and_no_other_tree(
            @ForAll @IntRange(min = 2, max = LARGEST) int size, @ForAll @IntRange(min = 0) int chance) {
        var tree = new Tree(size, GROWN);
        int leaf = chance % size;
        int elsewhere = (leaf + 1) % size;
        var path = bytes(tree.inclusion(leaf));
        assertThat(proves(leaf(leaf), elsewhere, size, path, tree.root())).isFalse();
        assertThat(proves(leaf(elsewhere), leaf, size, path, tree.root())).isFalse();
        assertThat(proves(leaf(leaf), leaf, size, path.subList(0, path.size() - 1), tree.root()))
                .isFalse();
        assertThat(proves(leaf(leaf), leaf, size, path, new Tree(size + 1L, GROWN).root()))
                .isFalse();
    }

    private static boolean proves(Hash leaf, long index, long size, List<byte[]> path, Hash root) {
        try {
            return Arrays.equals(Merkle.rootWith(leaf.bytes(), index, size, path), root.bytes());
        } catch (Refuted refuted) {
            return false;
        }
    }
}
