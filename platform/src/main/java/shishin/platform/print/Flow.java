package shishin.platform.print;

import java.util.function.Consumer;

/** Where the next line goes: down the page, and on to the next. A page that is full leaves. */
final class Flow {

    private final Consumer<Leaf> full;
    private Leaf leaf = new Leaf();
    private int number;
    private float y = Leaf.TOP;

    Flow(Consumer<Leaf> full) {
        this.full = full;
    }

    void add(Mark mark) {
        leaf.add(mark);
    }

    /** Which page this is, from 0. */
    int number() {
        return number;
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
        full.accept(leaf);
        leaf = new Leaf();
        number++;
        y = Leaf.TOP;
    }

    /** The last page leaves, however full it is. */
    void end() {
        full.accept(leaf);
    }
}
