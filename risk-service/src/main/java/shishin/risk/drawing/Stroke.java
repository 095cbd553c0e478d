package shishin.risk.drawing;

/** How a line is drawn; a dash tells lines apart where colours do not. */
public record Stroke(Ink ink, double width, String dash) {

    public static final Stroke RULE = new Stroke(Ink.RULE, 1, "");
    public static final Stroke AXIS = new Stroke(Ink.AXIS, 1.5, "");

    public static Stroke solid(Ink ink) {
        return new Stroke(ink, 2.5, "");
    }

    public static Stroke dashed(Ink ink) {
        return new Stroke(ink, 2.5, "7 5");
    }

    public static Stroke dotted(Ink ink) {
        return new Stroke(ink, 2.5, "2 4");
    }
}
