package shishin.catalog.search;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is looked for, and where: the words as one types them, the conditions, the editions. */
public class SearchRequest extends ItemFilter {

    @QueryParam("edition")
    @Size(max = 20)
    @Parameter(description = "Only in these editions; in all where none is named")
    public List<String> edition = List.of();
}
