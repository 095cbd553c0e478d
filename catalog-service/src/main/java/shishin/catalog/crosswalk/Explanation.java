package shishin.catalog.crosswalk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the relation is what it is, in the languages it was written in; often one, sometimes none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CrosswalkExplanation", examples = "{\"en\": \"Backup copies are taken and kept safe.\"}")
public record Explanation(
        @Size(max = 1000) @Nullable String ja,
        @Size(max = 1000) @Nullable String en) {

    public static final Explanation NOT_GIVEN = new Explanation(null, null);
}
