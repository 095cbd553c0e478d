package shishin.verifier;

import java.util.Base64;

/** Reads numbers and bytes as these formats write them, in one way only. */
final class Texts {

    private Texts() {}

    static byte[] base64(String text, String what) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            Refuted.unless(Base64.getEncoder().encodeToString(bytes).equals(text), "not canonical base64: the " + what);
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new Refuted("not base64: the " + what);
        }
    }

    static byte[] hash(String text) {
        var bytes = base64(text, "hash");
        Refuted.unless(bytes.length == Merkle.BYTES, "a hash has " + Merkle.BYTES + " bytes");
        return bytes;
    }

    static long number(String text) {
        Refuted.unless(text.matches("0|[1-9][0-9]{0,17}"), "not a number: " + text);
        return Long.parseLong(text);
    }
}
