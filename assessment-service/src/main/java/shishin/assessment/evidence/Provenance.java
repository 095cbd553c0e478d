package shishin.assessment.evidence;

import org.jspecify.annotations.Nullable;
import shishin.assessment.signature.Signature;

/**
 * What is known of evidence besides what it says.
 *
 * @param signature whose word it is
 * @param placedBy the rule that gave it its items, if one did
 * @param attachment what came with it
 */
public record Provenance(
        Signature signature,
        @Nullable PlacedBy placedBy,
        @Nullable Attachment attachment) {

    public static final Provenance NONE = new Provenance(Signature.NONE, null, null);

    public Provenance with(Attachment laid) {
        return new Provenance(signature, placedBy, laid);
    }
}
