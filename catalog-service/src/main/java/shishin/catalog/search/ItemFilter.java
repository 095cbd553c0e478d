package shishin.catalog.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;
import shishin.catalog.edition.Phase;
import shishin.catalog.edition.Situation;

/** Which items: those that meet every condition given. */
public class ItemFilter {

    @QueryParam("phase")
    @Parameter(description = "Of this phase")
    public @Nullable Phase phase;

    @QueryParam("viewpoint")
    @Size(max = 20)
    @Parameter(description = "Of the viewpoint with this code, such as 1.2")
    public @Nullable String viewpoint;

    @QueryParam("situation")
    @Parameter(description = "For this situation exactly")
    public @Nullable Situation situation;

    @QueryParam("kind")
    @Parameter(description = "Of this kind")
    public @Nullable Kind kind;

    @QueryParam("level")
    @Min(1)
    @Max(20)
    @Parameter(description = "Items of this level: in the guideline 1 is ○, 2 －, 3 ・, 4 -")
    public @Nullable Integer level;

    @QueryParam("parent")
    @Size(max = 50)
    @Parameter(description = "Directly below the item with this code")
    public @Nullable String parent;

    @QueryParam("tag")
    @Size(max = 50)
    @Parameter(description = "With this tag")
    public @Nullable String tag;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Whose Japanese or English text holds every one of these words")
    public @Nullable String q;

    /** Whether an item meets every condition, its words included. */
    public boolean wants(Item item) {
        return accepts(item) && (q == null || SearchText.of(item).holds(SearchText.words(q)));
    }

    /** Whether it meets every condition but the words. */
    boolean accepts(Item item) {
        return (phase == null || phase == item.phase())
                && (viewpoint == null || viewpoint.equals(item.viewpoint()))
                && (situation == null || situation == item.situation())
                && (kind == null || kind == item.kind())
                && (level == null || level.equals(item.level()))
                && (parent == null || parent.equals(item.parent()))
                && (tag == null || item.tags().contains(tag));
    }
}
