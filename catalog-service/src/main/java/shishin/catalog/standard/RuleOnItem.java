package shishin.catalog.standard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param reason needed for EXCLUDED
 * @param narrative in words: why it is excluded, how it is tailored; needed for both
 */
@Schema(examples = """
        {"applies": "EXCLUDED", "reason": "NOT_PRESENT", "narrative": "There is no wireless LAN in any of our plants."}""")
record RuleOnItem(
        @NotNull Applies applies,
        @Nullable Reason reason,
        @Nullable @Size(max = 4000) String narrative) {

    /** @throws ReasonMissing when the item is excluded or tailored and nobody says why */
    void requireReason(String item) {
        var silent = narrative == null || narrative.isBlank();
        var reasonless = applies == Applies.EXCLUDED && reason == null;
        if (applies != Applies.ADOPTED && (silent || reasonless)) throw new ReasonMissing(item, applies);
    }

    String words() {
        return narrative == null ? "" : narrative.strip();
    }
}
