package shishin.assessment.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A Merkle tree of a size: its root and its proofs, as RFC 6962 defines them. Whatever the size, one proof reads at most
 * two tiles of each level.
 */
final class Tree {

    private final long size;
    private final Tiles tiles;
    private final Map<Place, List<Hash>> read = new HashMap<>();
    private final Map<Place, Hash> subtrees = new HashMap<>();

    private record Place(int height, long index) {}

    Tree(long size, Tiles tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    /** MTH(D[n]), RFC 6962, 2.1. */
    Hash root() {
        return size == 0 ? Hash.ofNothing() : range(0, size);
    }

    /**
     * PATH(m, D[n]), RFC 6962, 2.1.1: what a leaf needs to give the root, from the leaf upwards.
     *
     * @param leaf its index, from 0, below the size
     */
    List<Hash> inclusion(long leaf) {
        Objects.checkIndex(leaf, size);
        var found = new ArrayList<Hash>();
        path(leaf, 0, size, found);
        return found;
    }

    private void path(long leaf, long from, long to, List<Hash> found) {
        if (to - from == 1) return;
        long middle = middle(from, to);
        if (leaf < middle) {
            path(leaf, from, middle, found);
            found.add(range(middle, to));
        } else {
            path(leaf, middle, to, found);
            found.add(range(from, middle));
        }
    }

    /**
     * PROOF(m, D[n]), RFC 6962, 2.1.2: that this tree begins with an earlier one.
     *
     * @param earlier the size of that one, from 0 to the size of this
     * @return nothing where there is nothing to prove: from none, or to the same
     */
    List<Hash> consistency(long earlier) {
        Objects.checkFromToIndex(0, earlier, size);
        var found = new ArrayList<Hash>();
        if (earlier > 0) subproof(earlier, 0, size, found);
        return found;
    }

    private void subproof(long earlier, long from, long to, List<Hash> found) {
        if (earlier == to) {
            if (from > 0) found.add(range(from, to));
            return;
        }
        long middle = middle(from, to);
        if (earlier <= middle) {
            subproof(earlier, from, middle, found);
            found.add(range(middle, to));
        } else {
            subproof(earlier, middle, to, found);
            found.add(range(from, middle));
        }
    }

    /** Where a tree is divided: at the largest power of two below its size. */
    private static long middle(long from, long to) {
        return from + Long.highestOneBit(to - from - 1);
    }

    private Hash range(long from, long to) {
        long length = to - from;
        if (Long.bitCount(length) == 1) return full(Long.numberOfTrailingZeros(length), from / length);
        long middle = middle(from, to);
        return Hash.node(range(from, middle), range(middle, to));
    }

    /** The root of a subtree in which no leaf is missing; what is below it lies within one tile. */
    private Hash full(int height, long index) {
        var place = new Place(height, index);
        var known = subtrees.get(place);
        if (known != null) return known;
        var root = height % Tiles.HEIGHT == 0
                ? kept(height / Tiles.HEIGHT, index)
                : Hash.node(full(height - 1, 2 * index), full(height - 1, 2 * index + 1));
        subtrees.put(place, root);
        return root;
    }

    private Hash kept(int level, long index) {
        long tile = index / Tiles.WIDTH;
        return read.computeIfAbsent(
                        new Place(level, tile), place -> tiles.read(level, tile, Tiles.width(level, tile, size)))
                .get((int) (index % Tiles.WIDTH));
    }
}
