package shishin.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a control or a group, with passages below it.
 *
 * @param name what it is, such as {@code statement}, {@code item}, {@code guidance} or {@code overview}
 * @param namespace whose name it is; the source format's own where absent
 * @param type the class, as in the source
 * @param prose paragraphs in Markdown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Part(
        @Nullable String id,
        String name,
        @Nullable String namespace,
        @Nullable String type,
        @Nullable Text title,
        List<Property> properties,
        @Nullable Text prose,
        List<Part> parts,
        List<Link> links) {}
