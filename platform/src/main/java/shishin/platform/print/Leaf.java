package shishin.platform.print;

import java.util.ArrayList;
import java.util.List;

/** A page of A4 as it is filled. */
final class Leaf {

    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;
    static final float LEFT = 51f;
    static final float RIGHT = WIDTH - 51f;
    static final float TOP = 64f;
    static final float BOTTOM = HEIGHT - 62f;
    static final float MEASURE = RIGHT - LEFT;

    private final List<Mark> marks = new ArrayList<>();

    void add(Mark mark) {
        marks.add(mark);
    }

    List<Mark> marks() {
        return marks;
    }
}
