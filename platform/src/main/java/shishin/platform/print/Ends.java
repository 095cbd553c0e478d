package shishin.platform.print;

import java.util.List;
import shishin.platform.print.Mark.Words;

/** What stands at the ends of pages: above, which document it is, but on the first; below, which page of how many. */
final class Ends {

    private static final float SIZE = 7.5f;
    private static final float HEAD = 38;
    private static final float FOOT = Leaf.HEIGHT - 34;
    /** The title, as much as there is room for. */
    private static final float ROOM = Leaf.MEASURE - 60;

    private final Face face;
    private final Words title;

    Ends(Manuscript manuscript, Face face) {
        this.face = face;
        var whole = face.legible(manuscript.title()).replace('\n', ' ');
        var line = new Kinsoku(face).lines(whole, ROOM, SIZE).getFirst();
        this.title = new Words(Leaf.LEFT, HEAD, SIZE, false, line, null);
    }

    /** @param page from 0 */
    List<Words> of(int page, int pages) {
        var number = "%d / %d".formatted(page + 1, pages);
        var middle = (Leaf.WIDTH - face.width(number, SIZE)) / 2;
        var below = new Words(middle, FOOT, SIZE, false, number, null);
        return page == 0 ? List.of(below) : List.of(title, below);
    }
}
