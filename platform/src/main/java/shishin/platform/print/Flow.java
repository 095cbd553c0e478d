package shishin.platform.print;

import java.util.ArrayList;
import java.util.List;

/** Where the next line goes: down the page, and on to the next. */
final class Flow {

    private final List<Leaf> leaves = new ArrayList<>(List.of(new Leaf()));
    private float y = Leaf.TOP;

    Leaf leaf() {
        return leaves.getLast();
    }

    List<Leaf> leaves() {
        return leaves;
    }

    int number() {
        return leaves.size() - 1;
    }

    float y() {
        return y;
    }

    boolean isAtTop() {
        return y <= Leaf.TOP;
    }

    float room() {
        return Leaf.BOTTOM - y;
    }

    void down(float points) {
        y += points;
    }

    /** Space above something, which is not wanted at the top of a page. */
    void gap(float points) {
        if (!isAtTop()) y += points;
    }

    /** Turns the page unless so much fits on this one. */
    void need(float points) {
        if (points > room() && !isAtTop()) turn();
    }

    void turn() {
        leaves.add(new Leaf());
        y = Leaf.TOP;
    }
}
