package shishin.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A name and a value that a source gives a line, a part or a document.
 *
 * @param namespace whose name it is; the source format's own where absent
 * @param type the class of the value, as in the source
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Property(
        String name,
        String value,
        @Nullable String namespace,
        @Nullable String type,
        @Nullable String uuid,
        @Nullable String group,
        @Nullable String remarks) {

    public static Property of(String name, String value) {
        return new Property(name, value, null, null, null, null, null);
    }
}
