package shishin.verifier;

import java.util.List;

/**
 * A log at a size, as its operator has signed it (C2SP tlog-checkpoint).
 *
 * @param origin which log it is
 * @param note the whole text, signatures included
 */
public record Checkpoint(String origin, Merkle.Head head, String note) {

    /** Reads a checkpoint, and that it is signed with this key by the log of this name. */
    public static Checkpoint open(String note, VerifierKey key) {
        int end = note.indexOf("\n\n");
        Refuted.unless(end > 0 && note.endsWith("\n"), "not a signed note");
        var text = note.substring(0, end + 1);
        Refuted.unless(
                note.substring(end + 2).lines().anyMatch(line -> key.signed(text, line)),
                "the checkpoint is not signed with the key of " + key.name());
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
