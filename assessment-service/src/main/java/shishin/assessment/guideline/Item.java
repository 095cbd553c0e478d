package shishin.assessment.guideline;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the guideline: a phase, a viewpoint, a measure or an item.
 *
 * @param parent the code of the entry it belongs to; none for a phase
 * @param assessable whether it can be asked
 */
public record Item(
        String code,
        @Nullable String parent,
        String kind,
        @Nullable Integer level,
        @Nullable String phase,
        @Nullable String viewpoint,
        @Nullable String ja,
        @Nullable String en,
        boolean assessable) {}
