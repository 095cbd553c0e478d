package shishin.risk.drawing;

/** A place in a picture, in pixels from the upper left corner. */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** The x of a text that is anchored so. */
    double at(Font.Anchor anchor) {
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x + width / 2;
            case END -> right();
        };
    }

    public double middle() {
        return y + height / 2;
    }
}
