package shishin.platform.sheet;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long text into pieces that still fit when they are escaped. */
final class Pieces {

    private Pieces() {}

    static List<String> of(String text, int longest) {
        if (Escapes.escape(text).length() <= longest) return List.of(text);
        var pieces = new ArrayList<String>();
        for (var from = 0; from < text.length(); from += pieces.getLast().length())
            pieces.add(piece(text, from, longest));
        return List.copyOf(pieces);
    }

    private static String piece(String text, int from, int longest) {
        var length = Math.min(longest, text.length() - from);
        while (Escapes.escape(text.substring(from, from + length)).length() > longest) length /= 2;
        var end = from + length;
        // Never between the halves of a character, nor within what would look escaped when it stands alone.
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) end--;
        return text.substring(from, end);
    }
}
