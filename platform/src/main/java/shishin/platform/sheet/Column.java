package shishin.platform.sheet;

import java.util.List;

/**
 * A column of a sheet that is written.
 *
 * @param width in characters
 * @param hint shown beside a cell that is being filled in; empty for none
 * @param choices what a cell may hold, offered as a list; empty for anything
 */
public record Column(String header, int width, String hint, List<String> choices) {

    public static Column of(String header, int width) {
        return new Column(header, width, "", List.of());
    }

    public Column hinted(String words) {
        return new Column(header, width, words, choices);
    }

    public Column choosing(List<String> possible) {
        return new Column(header, width, hint, possible);
    }
}
