package shishin.catalog.edition.builtin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;
import shishin.catalog.edition.Phase;
import shishin.catalog.edition.Situation;
import shishin.catalog.edition.Text;

/** A line of {@code items.jsonl}. */
record ItemLine(
        String code,
        @Nullable String parent,
        int position,
        Kind kind,
        @Nullable Integer level,
        String ja,
        @Nullable String intentJa,
        @Nullable String intentSource,
        boolean openEnded,
        boolean assessable,
        Phase phase,
        @Nullable String viewpoint,
        @Nullable Situation situation,
        List<String> tags,
        List<String> evidence) {

    Item with(@Nullable EnglishLine english) {
        if (english == null) throw new IllegalStateException("%s has no English".formatted(code));
        return new Item(
                code,
                parent,
                position,
                kind,
                level,
                new Text(ja, english.en()),
                intent(english),
                openEnded,
                assessable,
                phase,
                viewpoint,
                situation,
                tags,
                evidence,
                null);
    }

    private Item.@Nullable Intent intent(EnglishLine english) {
        if (intentJa == null || intentSource == null || english.intentEn() == null) return null;
        return new Item.Intent(new Text(intentJa, english.intentEn()), intentSource);
    }
}
