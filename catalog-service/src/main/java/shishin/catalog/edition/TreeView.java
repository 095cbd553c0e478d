package shishin.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/** An edition from its phases down to its deepest items. */
@Schema(name = "Tree", examples = """
        {"edition": "nisc-4-measures", "roots": [
          {"code": "1", "kind": "PHASE", "title": "The “Plan (preparation)” phase", "openEnded": false,
           "assessable": false, "children": []}]}""")
record TreeView(String edition, List<Node> roots) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TreeNode")
    record Node(
            String code,
            Kind kind,
            @Nullable Integer level,
            String title,
            boolean openEnded,
            boolean assessable,
            List<Node> children) {}

    static TreeView of(Catalog catalog, Language language) {
        return new TreeView(catalog.id(), nodes(catalog.roots(), catalog, language));
    }

    private static List<Node> nodes(Stream<Item> items, Catalog catalog, Language language) {
        return items.map(item -> node(item, catalog, language)).toList();
    }

    private static Node node(Item item, Catalog catalog, Language language) {
        return new Node(
                item.code(),
                item.kind(),
                item.level(),
                item.title().in(language),
                item.openEnded(),
                item.assessable(),
                nodes(catalog.childrenOf(item).stream(), catalog, language));
    }
}
