package shishin.assessment.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The right edge of a tree, where it grows: of each level the last tile, as far as it is filled. */
final class Edge {

    private final List<List<Hash>> levels = new ArrayList<>();
    private final List<Node> completed = new ArrayList<>();
    private long size;

    /**
     * The root over a full tile.
     *
     * @param level at least 1
     * @param index in its level, from 0
     */
    record Node(int level, long index, Hash hash) {}

    private Edge(long size) {
        this.size = size;
    }

    static Edge of(long size, Tiles tiles) {
        var edge = new Edge(size);
        for (int level = 0; Tiles.length(level, size) > 0; level++) {
            long tile = Tiles.length(level, size) / Tiles.WIDTH;
            int width = Tiles.width(level, tile, size);
            edge.levels.add(new ArrayList<>(width == 0 ? List.of() : tiles.read(level, tile, width)));
        }
        return edge;
    }

    void append(Hash leaf) {
        size++;
        add(0, leaf);
    }

    private void add(int level, Hash hash) {
        if (levels.size() == level) levels.add(new ArrayList<>());
        var tile = levels.get(level);
        tile.add(hash);
        if (tile.size() < Tiles.WIDTH) return;
        var root = Tiles.root(tile);
        tile.clear();
        completed.add(new Node(level + 1, Tiles.length(level + 1, size) - 1, root));
        add(level + 1, root);
    }

    long size() {
        return size;
    }

    /** What was completed since, in the order it was. */
    List<Node> completed() {
        return completed;
    }

    /** The root of the whole: full subtrees, the smallest first, each put to the left of what stands already. */
    Hash root() {
        Hash right = null;
        for (var tile : levels) right = over(tile, right);
        return right == null ? Hash.ofNothing() : right;
    }

    private static @Nullable Hash over(List<Hash> tile, @Nullable Hash right) {
        int end = tile.size();
        while (end > 0) {
            int begin = end - Integer.lowestOneBit(end);
            var full = Tiles.root(tile.subList(begin, end));
            right = right == null ? full : Hash.node(full, right);
            end = begin;
        }
        return right;
    }
}
