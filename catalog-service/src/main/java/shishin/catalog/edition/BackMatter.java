package shishin.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Metadata.DocumentId;

/** The works a document refers to. */
public record BackMatter(List<Resource> resources) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Resource(
            String uuid,
            @Nullable String title,
            @Nullable String description,
            List<Property> properties,
            List<DocumentId> documentIds,
            @Nullable Citation citation,
            List<Location> locations,
            @Nullable Attachment attachment,
            @Nullable String remarks) {}

    public record Citation(String text, List<Property> properties, List<Link> links) {}

    /** Where a copy lies ({@code rlink}). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Location(String href, @Nullable String mediaType, List<Hash> hashes) {}

    public record Hash(String algorithm, String value) {}

    /**
     * A copy inside the document.
     *
     * @param base64 the content, as it came; never decoded here
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attachment(
            @Nullable String filename, @Nullable String mediaType, String base64) {}
}
