package shishin.catalog.edition;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of an edition.
 *
 * @param code its path, such as {@code 1.2.3-4.1.8}
 * @param position its place among its parent's children, from 1
 * @param level how deep an item (○ － ・ -) or a control is nested in others of its kind, from 1; headings have none
 * @param intent only on measures
 * @param openEnded whether the list below it goes on (等)
 * @param assessable whether it can be asked and answered
 * @param phase only in a guideline
 * @param detail what its source says of it besides; the guideline's lines have none
 */
public record Item(
        String code,
        @Nullable String parent,
        int position,
        Kind kind,
        @Nullable Integer level,
        Text title,
        @Nullable Intent intent,
        boolean openEnded,
        boolean assessable,
        @Nullable Phase phase,
        @Nullable String viewpoint,
        @Nullable Situation situation,
        List<String> tags,
        List<String> evidence,
        @Nullable Detail detail) {

    /** What an id in OSCAL does not hold (its data type token). */
    private static final Pattern NO_TOKEN = Pattern.compile("[^\\p{L}\\p{N}.\\-_]+");

    /**
     * What the guideline quotes above a measure.
     *
     * @param source where it is quoted from, as the guideline cites it
     */
    public record Intent(Text text, String source) {}

    /** The same line with other words. */
    public Item with(Text title, @Nullable Detail detail) {
        return new Item(
                code,
                parent,
                position,
                kind,
                level,
                title,
                intent,
                openEnded,
                assessable,
                phase,
                viewpoint,
                situation,
                tags,
                evidence,
                detail);
    }

    /** Its id in OSCAL: the one its source gave it, or one made of its code. */
    public String oscalId() {
        if (detail != null && detail.id() != null) return detail.id();
        return kind.name().toLowerCase(Locale.ROOT) + "-"
                + NO_TOKEN.matcher(code).replaceAll("-");
    }

    /** Whether OSCAL has it as part of a control's statement: what lies below a ○ of a guideline. */
    public boolean isPartOfStatement() {
        return kind == Kind.ITEM && !isFirstLevel();
    }

    /** A ○ item, or a control that is below no other: what coverage is counted in. */
    public boolean isFirstLevel() {
        return level != null && level == 1;
    }
}
