package shishin.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/**
 * One line of an edition in one language.
 *
 * @param ancestors from the phase down to the parent; only where the item is asked for alone
 * @param children those directly below it; only where the item is asked for alone
 * @param detail what its source says of it besides; only where the item is asked for alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
        {"edition": "nisc-4-measures", "code": "1.1.1-1.1", "parent": "1.1.1-1", "position": 1, "kind": "ITEM", "level": 2,
         "title": "Deciding, from the results of risk analysis, which risks need to be addressed",
         "openEnded": false, "assessable": true, "phase": "PLAN", "viewpoint": "1.1",
         "tags": ["risk-management", "governance"], "evidence": ["risk-register", "minutes"],
         "ancestors": [{"code": "1", "kind": "PHASE", "title": "The “Plan (preparation)” phase"}], "children": []}""")
public record ItemView(
        String edition,
        String code,
        @Nullable String parent,
        int position,
        Kind kind,
        @Nullable Integer level,
        String title,
        @Nullable IntentView intent,
        boolean openEnded,
        boolean assessable,
        @Nullable Phase phase,
        @Nullable String viewpoint,
        @Nullable Situation situation,
        List<String> tags,
        List<String> evidence,
        @Nullable List<ItemReference> ancestors,
        @Nullable List<ItemReference> children,
        @Nullable Detail detail) {

    @Schema(name = "Intent")
    record IntentView(String text, String source) {

        static @Nullable IntentView of(Item.@Nullable Intent intent, Language language) {
            return intent == null ? null : new IntentView(intent.text().in(language), intent.source());
        }
    }

    /** As it stands in a list. */
    static ItemView of(String edition, Item item, Language language) {
        return of(edition, item, language, null);
    }

    /** As it stands alone: with what lies above and below it. */
    static ItemView inContext(Catalog catalog, Item item, Language language) {
        return of(
                catalog.id(),
                item,
                language,
                new Surroundings(
                        references(catalog.ancestorsOf(item), language),
                        references(catalog.childrenOf(item), language)));
    }

    private static ItemView of(String edition, Item item, Language language, @Nullable Surroundings around) {
        return new ItemView(
                edition,
                item.code(),
                item.parent(),
                item.position(),
                item.kind(),
                item.level(),
                item.title().in(language),
                IntentView.of(item.intent(), language),
                item.openEnded(),
                item.assessable(),
                item.phase(),
                item.viewpoint(),
                item.situation(),
                item.tags(),
                item.evidence(),
                around == null ? null : around.ancestors(),
                around == null ? null : around.children(),
                around == null ? null : item.detail());
    }

    private record Surroundings(List<ItemReference> ancestors, List<ItemReference> children) {}

    private static List<ItemReference> references(List<Item> items, Language language) {
        return items.stream().map(item -> ItemReference.of(item, language)).toList();
    }
}
