package shishin.risk.drawing;

/** A place in a picture, in pixels from the upper left corner. */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middle() {
        return y + height / 2;
    }
}
