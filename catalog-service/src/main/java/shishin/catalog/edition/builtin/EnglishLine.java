package shishin.catalog.edition.builtin;

import org.jspecify.annotations.Nullable;

/** A line of {@code en.jsonl}. */
record EnglishLine(String code, String en, @Nullable String intentEn) {}
