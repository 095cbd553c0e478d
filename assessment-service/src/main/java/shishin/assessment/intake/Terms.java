package shishin.assessment.intake;

import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/**
 * How a stream is to be taken.
 *
 * @param idempotencyKey tells lines without an externalId from others, together with their number
 */
record Terms(boolean dryRun, Language language, @Nullable String idempotencyKey) {

    @Nullable
    String key(long line) {
        return idempotencyKey == null ? null : idempotencyKey + ":" + line;
    }
}
