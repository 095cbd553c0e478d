package shishin.catalog.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an edition.
 *
 * @param code its path, such as {@code 1.2.3-4.1.8}
 * @param position its place among its parent's children, from 1
 * @param level 1 to 4 for an item (○ － ・ -); headings have none
 * @param intent only on measures
 * @param openEnded whether the list below it goes on (等)
 * @param assessable whether it can be asked and answered
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
        Phase phase,
        @Nullable String viewpoint,
        @Nullable Situation situation,
        List<String> tags,
        List<String> evidence) {

    /**
     * What the guideline quotes above a measure.
     *
     * @param source where it is quoted from, as the guideline cites it
     */
    public record Intent(Text text, String source) {}

    /** A ○ item: what coverage is counted in. */
    public boolean isFirstLevel() {
        return level != null && level == 1;
    }
}
