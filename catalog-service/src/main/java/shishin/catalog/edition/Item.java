package shishin.catalog.edition;

import java.util.List;
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

    /**
     * What the guideline quotes above a measure.
     *
     * @param source where it is quoted from, as the guideline cites it
     */
    public record Intent(Text text, String source) {}

    /** A ○ item, or a control that is below no other: what coverage is counted in. */
    public boolean isFirstLevel() {
        return level != null && level == 1;
    }
}
