package shishin.catalog.crosswalk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/** Where a correspondence was found; the same two items may correspond by several documents, and each is kept. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "CrosswalkProvenance",
        examples = "{\"document\": \"Mapping table of the sector council\", \"page\": \"12\"}")
public record Provenance(
        @NotNull @OneLine @Size(max = 200) String document,
        @OneLine @Size(max = 50) @Nullable String page) {}
