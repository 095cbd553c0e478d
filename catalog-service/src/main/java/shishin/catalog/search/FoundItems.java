package shishin.catalog.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Paged;

/**
 * What a search found, the best first.
 *
 * @param asked the question as it was understood, where its spelling was mended
 * @param pending editions that were published a moment ago and cannot be searched yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
        {"items": [], "total": 0, "asked": "password change",
         "facets": {"edition": [], "phase": [{"value": "PLAN", "count": 3}], "viewpoint": [], "kind": [], "level": [],
                    "tag": []},
         "pending": []}""")
record FoundItems(
        List<FoundItem> items,
        @Nullable String next,
        long total,
        @Nullable String asked,
        Facets facets,
        List<String> pending)
        implements Paged {}
