package shishin.assessment.guideline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the catalogue says when it publishes an edition: one of several parts, from 1. */
record EditionPublished(
        String edition,
        String titleJa,
        @Nullable String titleEn,
        String digest,
        int part,
        int parts,
        List<Item> items) {}
