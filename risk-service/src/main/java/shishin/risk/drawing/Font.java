package shishin.risk.drawing;

/**
 * How a text is set.
 *
 * @param anchor where its x lies
 * @param size in pixels
 */
public record Font(Anchor anchor, int size, Ink ink, boolean bold) {

    public static final Font TITLE = new Font(Anchor.START, 22, Ink.TEXT, true);
    public static final Font SUBTITLE = new Font(Anchor.START, 13, Ink.FAINT_TEXT, false);
    public static final Font LABEL = new Font(Anchor.START, 13, Ink.TEXT, false);
    public static final Font STRONG = new Font(Anchor.START, 13, Ink.TEXT, true);
    public static final Font SMALL = new Font(Anchor.START, 12, Ink.FAINT_TEXT, false);
    public static final Font AXIS = new Font(Anchor.MIDDLE, 13, Ink.FAINT_TEXT, true);

    /** Which end of a text stands at its x. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    public Font at(Anchor other) {
        return new Font(other, size, ink, bold);
    }

    public Font in(Ink other) {
        return new Font(anchor, size, other, bold);
    }
}
