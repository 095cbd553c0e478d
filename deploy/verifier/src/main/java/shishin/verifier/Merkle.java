package shishin.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Iterator;
import java.util.List;

/** The hashes of a Merkle tree and the two ways to prove something with them (RFC 6962, 2.1; RFC 9162, 2.1.3.2 and 2.1.4.2). */
public final class Merkle {

    /** How many bytes a hash has: SHA-256. */
    public static final int BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkle() {}

    public static byte[] leaf(byte[] content) {
        var digest = sha256();
        digest.update(LEAF);
        return digest.digest(content);
    }

    public static byte[] node(byte[] left, byte[] right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The root of the tree over these leaves' hashes; of none, the hash of nothing. */
    public static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) return sha256().digest();
        if (leaves.size() == 1) return leaves.getFirst();
        int middle = Integer.highestOneBit(leaves.size() - 1);
        return node(root(leaves.subList(0, middle)), root(leaves.subList(middle, leaves.size())));
    }

    /**
     * The root a tree must have if it holds this leaf at this index.
     *
     * @param index from 0, below size
     * @throws Refuted when the path is too long or too short for that place
     */
    public static byte[] rootWith(byte[] leaf, long index, long size, List<byte[]> path) {
        Refuted.unless(index >= 0 && index < size, "leaf " + index + " is not in a tree of size " + size);
        var steps = path.iterator();
        var hash = leaf;
        long node = index;
        for (long last = size - 1; last > 0; last >>= 1, node >>= 1) {
            if ((node & 1) == 1) hash = node(next(steps), hash);
            else if (node != last) hash = node(hash, next(steps));
        }
        Refuted.unless(!steps.hasNext(), "the proof is longer than a tree of size " + size + " is high");
        return hash;
    }

    /**
     * That the tree of the later root begins with all of the tree of the earlier one.
     *
     * @throws Refuted when it does not, or the proof does not show it
     */
    public static void requireConsistent(Head earlier, Head later, List<byte[]> proof) {
        Refuted.unless(earlier.size() <= later.size(), "the log has become shorter");
        if (earlier.size() == 0 || earlier.size() == later.size()) {
            Refuted.unless(proof.isEmpty(), "a proof where there is nothing to prove");
            Refuted.unless(
                    earlier.size() == 0 || MessageDigest.isEqual(earlier.root(), later.root()),
                    "two different trees of size " + later.size());
            return;
        }
        var steps = proof.iterator();
        var roots = climb(earlier, later.size() - 1, steps);
        Refuted.unless(!steps.hasNext(), "the consistency proof is too long");
        Refuted.unless(
                MessageDigest.isEqual(roots.first(), earlier.root()), "the log was changed: its beginning differs");
        Refuted.unless(MessageDigest.isEqual(roots.second(), later.root()), "the log was changed: its end differs");
    }

    private static Roots climb(Head earlier, long lastLeaf, Iterator<byte[]> steps) {
        long node = earlier.size() - 1;
        long last = lastLeaf;
        for (; (node & 1) == 1; node >>= 1) last >>= 1;
        var first = node == 0 ? earlier.root() : next(steps);
        var second = first;
        for (; last > 0; node >>= 1, last >>= 1) {
            if ((node & 1) == 1) {
                var left = next(steps);
                first = node(left, first);
                second = node(left, second);
            } else if (node != last) {
                var right = next(steps);
                second = node(second, right);
            }
        }
        return new Roots(first, second);
    }

    private static byte[] next(Iterator<byte[]> steps) {
        Refuted.unless(steps.hasNext(), "the proof is too short");
        return steps.next();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A tree of a size, by its root. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    public record Head(long size, byte[] root) {}

    @SuppressWarnings("ArrayRecordComponent") // lives for a moment
    private record Roots(byte[] first, byte[] second) {}
}
