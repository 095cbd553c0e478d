package shishin.catalog.crosswalk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/**
 * One end of a correspondence.
 *
 * @param catalogue an edition held here, or the name of a catalogue that is not
 * @param item absent only where nothing in the target catalogue corresponds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CrosswalkEnd", examples = "{\"catalogue\": \"iso-iec-27001-2022\", \"item\": \"A.8.13\"}")
public record End(
        @NotNull @Pattern(regexp = End.CATALOGUE) String catalogue,
        @OneLine @Size(max = 100) @Nullable String item) {

    /** How a catalogue is named. */
    public static final String CATALOGUE = "[a-z0-9][a-z0-9-]{0,62}";
}
