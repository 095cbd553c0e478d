package shishin.catalog.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.PrintedItem;

/** An item that was found, and how well it answers. Scores of one search compare with each other, and with no others. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
        {"item": {"edition": "nisc-4-measures", "code": "1.5.1-1.1.1.4", "parent": "1.5.1-1.1.1", "position": 4,
                  "kind": "ITEM", "level": 4, "title": "Multi-factor authentication, etc.", "openEnded": true,
                  "assessable": true, "phase": "PLAN", "viewpoint": "1.5", "tags": ["identity"], "evidence": []},
         "score": 12.5, "highlight": {"title": "<mark>Multi</mark>-<mark>factor</mark> <mark>authentication</mark>, etc."}}""")
record FoundItem(PrintedItem item, float score, @Nullable Highlight highlight) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "SearchHighlight",
            description =
                    "HTML to show as it is: the text with the words found in <mark>, its only element; every other "
                            + "character that means something in HTML is escaped")
    record Highlight(
            @Schema(description = "The whole title") @Nullable
            String title,

            @Schema(description = "The sentences of the intent, or of a control's text, that answer best") @Nullable
            String text) {}
}
