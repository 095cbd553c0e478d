package shishin.platform.print;

import org.jspecify.annotations.Nullable;

/** Something on a page. Measures are points, from the left and from the top. */
sealed interface Mark {

    /** From here on an element is known, even if it turns out empty. */
    record Begin(Element element) implements Mark {}

    /** What comes after this is no part of the element. */
    record End(Element element) implements Mark {}

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

    /**
     * Dots in a line, which lead from a heading to its page.
     *
     * @param step from one to the next
     */
    record Dots(float x, float y, float size, float step, int count) implements Mark {}

    record Rule(float x, float y, float toX, float toY) implements Mark {}

    /** A rectangle in a light tone, below what comes after it. */
    record Tint(float x, float y, float width, float height) implements Mark {}

    /** A rectangle that leads to a heading. */
    record Jump(float x, float y, float width, float height, Landmark to) implements Mark {}
}
