package shishin.catalog.publication;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Text;

/** Something said in Japanese, in English, or in both. */
@Schema(examples = "{\"ja\": \"1.2.3 の誤記を訂正\", \"en\": \"Corrects a misprint in 1.2.3\"}")
record Words(
        @Nullable @Size(min = 1, max = 2_000) String ja,
        @Nullable @Size(min = 1, max = 2_000) String en) {

    @AssertTrue(message = "must be said in one language at least")
    @Schema(hidden = true)
    boolean isSaid() {
        return ja != null || en != null;
    }

    Text text() {
        return new Text(ja, en);
    }

    static @Nullable Text said(@Nullable Words words) {
        return words == null ? null : words.text();
    }
}
