package shishin.risk.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.platform.json.OneLine;

/**
 * Asks that a person be forgotten.
 *
 * @param person the name as tokens say it ({@code preferred_username}); not the system, which is nobody
 */
@Schema(name = "ErasePerson", examples = "{\"person\": \"ada\"}")
record ErasePerson(
        @NotBlank
        @Size(max = 200)
        @OneLine
        @Pattern(regexp = "(?!system$|erased-).*", message = "must be the name of a person")
        String person) {}
