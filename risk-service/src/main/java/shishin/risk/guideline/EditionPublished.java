package shishin.risk.guideline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of an edition, as the catalogue tells it. */
record EditionPublished(
        String edition,
        String titleJa,
        @Nullable String titleEn,
        @Nullable String digest,
        List<Item> items) {

    record Item(
            String code,
            @Nullable String parent,
            String kind,
            @Nullable Integer level,
            @Nullable String phase,
            @Nullable String viewpoint,
            String ja,
            @Nullable String en,
            boolean assessable) {}
}
