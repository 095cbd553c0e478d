package shishin.verifier;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** A tree that grows leaf by leaf, of which only the roots along its right edge are held: one for each bit of its size. */
final class Growing {

    private final List<byte[]> edge = new ArrayList<>();
    private long size;
    private long forgotten;

    /** Two halves of equal size become one, as often as there are two. */
    void append(byte[] leaf) {
        var hash = leaf;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) hash = Merkle.node(edge.removeLast(), hash);
        edge.add(hash);
        size++;
    }

    /** A leaf of which nothing is shown but the hash: what it said was erased. */
    void appendForgotten(byte[] leaf) {
        append(leaf);
        forgotten++;
    }

    long forgotten() {
        return forgotten;
    }

    long size() {
        return size;
    }

    boolean hasRoot(byte[] root) {
        return MessageDigest.isEqual(root(), root);
    }

    private byte[] root() {
        if (edge.isEmpty()) return Merkle.sha256().digest();
        var hash = edge.getLast();
        for (int i = edge.size() - 2; i >= 0; i--) hash = Merkle.node(edge.get(i), hash);
        return hash;
    }
}
