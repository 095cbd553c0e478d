package shishin.assessment.ledger;

import java.util.List;

/**
 * Where the hashes of a tree are kept, 256 in a tile (C2SP tlog-tiles). Level 0 holds the hashes of the leaves; each hash
 * of a level above is the root over a full tile of the level below.
 */
@FunctionalInterface
interface Tiles {

    /** A tile is a tree of this height. */
    int HEIGHT = 8;

    /** How many hashes a full tile holds. */
    int WIDTH = 1 << HEIGHT;

    /**
     * The first hashes of a tile.
     *
     * @param level from 0, at the leaves
     * @param index of the tile in its level, from 0
     * @param width how many hashes, 1 to 256
     */
    List<Hash> read(int level, long index, int width);

    /** How many hashes a level of a tree of this size has. */
    static long length(int level, long size) {
        return size >> (HEIGHT * level);
    }

    /** How many hashes of a tile are there in a tree of this size; at most a full tile, at least none. */
    static int width(int level, long index, long size) {
        return Math.clamp(length(level, size) - index * WIDTH, 0, WIDTH);
    }

    /** The root over a number of hashes that is a power of two. */
    static Hash root(List<Hash> hashes) {
        if (hashes.size() == 1) return hashes.getFirst();
        int middle = hashes.size() / 2;
        return Hash.node(root(hashes.subList(0, middle)), root(hashes.subList(middle, hashes.size())));
    }
}
