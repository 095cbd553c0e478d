package shishin.catalog.exchange.oscal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Detail;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Part;
import shishin.catalog.edition.Property;
import shishin.catalog.edition.Text;
import shishin.platform.language.Language;

/**
 * Some catalogues repeat a control's id where its title should stand (the Cybersecurity Framework does): the line goes
 * by its statement then, and keeps the title it came with.
 */
final class Speaking {

    private static final String TITLE = "title";

    private Speaking() {}

    /** The line, going by its statement where its title says nothing. */
    static Item of(Item item, Detail detail) {
        var statement = statement(detail);
        if (statement == null || !item.title().said().allMatch(title -> saysNothing(title, detail))) return item;
        var properties = new ArrayList<>(detail.properties());
        properties.add(Own.property(TITLE, item.title().said().findFirst().orElseThrow()));
        var kept = new Detail(
                detail.id(),
                detail.type(),
                detail.label(),
                detail.withdrawn(),
                detail.parameters(),
                detail.parts(),
                properties,
                detail.links());
        return item.with(statement, kept);
    }

    private static boolean saysNothing(String title, Detail detail) {
        return title.equalsIgnoreCase(detail.id()) || title.equalsIgnoreCase(detail.label());
    }

    private static @Nullable Text statement(Detail detail) {
        return detail.parts().stream()
                .filter(part -> part.name().equals("statement"))
                .map(Part::prose)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether it came with a title that says nothing. */
    static boolean isSilent(Item item) {
        return item.detail() != null
                && item.detail().properties().stream().anyMatch(property -> Own.isOwn(property, TITLE));
    }

    /** The title as it came. */
    static String title(Item item, Language language) {
        var properties =
                item.detail() == null ? List.<Property>of() : item.detail().properties();
        return Own.value(properties, TITLE).orElseGet(() -> item.title().in(language));
    }
}
