package shishin.verifier;

import java.security.MessageDigest;
import java.util.List;

/**
 * That a leaf is in a log (C2SP tlog-proof).
 *
 * @param leaf the leaf's content: the digest record of what was entered
 * @param index its place, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Proof(byte[] leaf, long index, List<byte[]> path, Checkpoint checkpoint) {

    private static final String FORMAT = "c2sp.org/tlog-proof@v1";

    /** Reads a proof and checks it, checkpoint and all. */
    public static Proof open(String text, VerifierKey... keys) {
        int end = text.indexOf("\n\n");
        Refuted.unless(end > 0, "not a proof");
        var lines = text.substring(0, end).lines().toList();
        Refuted.unless(lines.size() >= 3 && lines.getFirst().equals(FORMAT), "not a proof in the form " + FORMAT);
        var leaf = Texts.base64(after("extra ", lines.get(1)), "leaf");
        long index = Texts.number(after("index ", lines.get(2)));
        var path = lines.subList(3, lines.size()).stream().map(Texts::hash).toList();
        var checkpoint = Checkpoint.open(text.substring(end + 2), keys);
        var root = Merkle.rootWith(Merkle.leaf(leaf), index, checkpoint.size(), path);
        Refuted.unless(
                MessageDigest.isEqual(root, checkpoint.head().root()), "the leaf is not in the log at index " + index);
        return new Proof(leaf, index, path, checkpoint);
    }

    private static String after(String word, String line) {
        Refuted.unless(line.startsWith(word), "expected a line beginning with " + word.strip());
        return line.substring(word.length());
    }
}
