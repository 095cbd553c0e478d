package shishin.verifier;

import java.util.List;
import java.util.stream.Stream;

/**
 * A log at a size, as its operator has signed it (C2SP tlog-checkpoint).
 *
 * @param origin which log it is
 * @param note the whole text, signatures included
 */
public record Checkpoint(String origin, Merkle.Head head, String note) {

    /** Reads a checkpoint, and that it is signed with one of these keys by the log of its name. */
    public static Checkpoint open(String note, VerifierKey... keys) {
        int end = note.indexOf("\n\n");
        Refuted.unless(end > 0 && note.endsWith("\n"), "not a signed note");
        var text = note.substring(0, end + 1);
        var signatures = note.substring(end + 2).lines().toList();
        var key = Stream.of(keys)
                .filter(one -> signatures.stream().anyMatch(line -> one.signed(text, line)))
                .findFirst()
                .orElseThrow(() -> new Refuted("the checkpoint is not signed with the key of " + keys[0].name()));
        List<String> lines = text.lines().toList();
        Refuted.unless(lines.size() >= 3, "a checkpoint has three lines");
        Refuted.unless(lines.getFirst().equals(key.name()), "a checkpoint of another log: " + lines.getFirst());
        return new Checkpoint(
                lines.getFirst(), new Merkle.Head(Texts.number(lines.get(1)), Texts.hash(lines.get(2))), note);
    }

    public long size() {
        return head.size();
    }
}
