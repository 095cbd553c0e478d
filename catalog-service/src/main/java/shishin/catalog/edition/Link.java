package shishin.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a source refers to. It is kept as it came and never followed.
 *
 * @param href an address, or a place in the same document after {@code #}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Link(
        String href,
        @Nullable String rel,
        @Nullable String mediaType,
        @Nullable String resourceFragment,
        @Nullable String text) {}
