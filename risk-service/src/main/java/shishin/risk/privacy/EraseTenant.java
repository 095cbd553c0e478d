package shishin.risk.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.platform.json.OneLine;

/**
 * Asks that all of a tenant be forgotten.
 *
 * @param tenant the caller's own, written out: nobody erases it by a slip
 */
@Schema(name = "EraseTenant", examples = "{\"tenant\": \"acme\"}")
record EraseTenant(@NotBlank @Size(max = 63) @OneLine String tenant) {}
