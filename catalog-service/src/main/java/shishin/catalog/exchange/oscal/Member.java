package shishin.catalog.exchange.oscal;

import org.jspecify.annotations.Nullable;

/**
 * A member of an OSCAL object, as JSON and as XML call it.
 *
 * @param shape of the object, where the member is one or a list of them
 */
record Member(
        String json,
        String xml,
        Nature nature,
        boolean required,
        @Nullable Shape shape) {

    /** How a member is written. */
    enum Nature {
        /** A string; in XML an attribute. */
        FLAG,
        /** A string; in XML an element. */
        FIELD,
        /** A string; in XML the text of the object's own element. */
        VALUE,
        /** One line of Markdown; in XML inline mark-up. */
        LINE,
        /** Paragraphs of Markdown; in XML blocks of mark-up in an element. */
        BLOCK,
        /** Paragraphs of Markdown; in XML blocks of mark-up among the other elements. */
        BARE_BLOCK,
        /** Strings; in XML an element each. */
        FIELDS,
        /** Lines of Markdown; in XML an element each. */
        LINES,
        OBJECT,
        /** Objects; in XML an element each. */
        OBJECTS,
        /** Objects; in XML an element each, with one around them all. */
        GROUPED_OBJECTS
    }

    boolean isText() {
        return switch (nature) {
            case FLAG, FIELD, VALUE, LINE, BLOCK, BARE_BLOCK -> true;
            case FIELDS, LINES, OBJECT, OBJECTS, GROUPED_OBJECTS -> false;
        };
    }

    boolean isList() {
        return switch (nature) {
            case FIELDS, LINES, OBJECTS, GROUPED_OBJECTS -> true;
            case FLAG, FIELD, VALUE, LINE, BLOCK, BARE_BLOCK, OBJECT -> false;
        };
    }

    /** Of the object or objects it holds. @throws IllegalStateException when it holds strings */
    Shape of() {
        if (shape == null) throw new IllegalStateException(json + " holds no objects");
        return shape;
    }

    boolean holdsObjects() {
        return shape != null;
    }
}
