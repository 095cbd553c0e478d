package shishin.assessment.carryover;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Takes the answers of an earlier assessment over.
 *
 * @param from the assessment they are taken from
 * @param plan the catalogue's plan to go by; where absent, the last one made from that edition to this one, and where there
 *     is none, codes and words are compared
 */
@Schema(examples = "{\"from\":\"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c\"}")
record CarryOver(@NotNull UUID from, @Nullable UUID plan) {}
