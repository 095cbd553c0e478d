package shishin.platform.print;

import org.jspecify.annotations.Nullable;

/** Something on a page. Measures are points, from the left and from the top. */
sealed interface Mark {

    /**
     * A line of text.
     *
     * @param y of the line it stands on
     * @param element what it is part of; nothing when it is only decoration, such as a page number
     */
    record Words(
            float x,
            float y,
            float size,
            boolean strong,
            String text,
            @Nullable Element element) implements Mark {}

    record Rule(float x, float y, float toX, float toY) implements Mark {}

    /** A rectangle in a light tone, below what comes after it. */
    record Tint(float x, float y, float width, float height) implements Mark {}

    /** A rectangle that leads to a heading. */
    record Jump(float x, float y, float width, float height, Landmark to) implements Mark {}
}
