package shishin.assessment.guideline;

import java.util.List;

/** Editions for tests of other features. */
public final class Given {

    private Given() {}

    public static Edition edition(Item... items) {
        return Edition.of("given", Edition.EVERYBODY, "sha256:0", List.of(items));
    }
}
