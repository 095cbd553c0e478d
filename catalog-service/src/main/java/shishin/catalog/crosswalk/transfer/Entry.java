package shishin.catalog.crosswalk.transfer;

import org.jspecify.annotations.Nullable;

/**
 * A correspondence as a file tells it, in the words of the file.
 *
 * @param place in the file
 * @param from the catalogue, where the file names it in a way we know
 * @param target blank where nothing corresponds
 */
record Entry(
        String place,
        @Nullable String from,
        @Nullable String item,
        @Nullable String to,
        @Nullable String target,
        @Nullable String relation,
        @Nullable String strength,
        @Nullable String rationale,
        @Nullable String ja,
        @Nullable String en,
        @Nullable String document,
        @Nullable String page) {}
