package shishin.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of the whole document besides its title, kept so that an export gives it back.
 *
 * @param uuid of the document, as in the source
 * @param parameters of the whole document, not of one control
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Annex(
        @Nullable String uuid,
        Metadata metadata,
        List<Parameter> parameters,
        @Nullable BackMatter backMatter) {}
