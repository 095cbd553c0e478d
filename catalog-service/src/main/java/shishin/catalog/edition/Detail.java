package shishin.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a line beyond its title, kept whole so that nothing is lost on the way out.
 *
 * @param id as in the source
 * @param type the class, as in the source
 * @param label as the source prints it, such as {@code AC-1}
 * @param withdrawn no longer asked, but still there to be referred to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
        {"id": "ac-1", "type": "SP800-53", "label": "AC-1", "withdrawn": false, "parameters": [],
         "parts": [{"id": "ac-1_smt", "name": "statement", "properties": [], "parts": [], "links": [],
                    "prose": {"en": "Develop, document, and disseminate a policy."}}],
         "properties": [{"name": "label", "value": "AC-1"}], "links": []}""")
public record Detail(
        @Nullable String id,
        @Nullable String type,
        @Nullable String label,
        boolean withdrawn,
        List<Parameter> parameters,
        List<Part> parts,
        List<Property> properties,
        List<Link> links) {}
