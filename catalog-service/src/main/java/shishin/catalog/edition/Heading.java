package shishin.catalog.edition;

/**
 * What a list says of an edition.
 *
 * @param items how many items or controls it has
 */
public record Heading(Text title, Text publisher, Text editionLabel, String kind, String language, int items) {

    public static Heading of(Catalog catalog) {
        var edition = catalog.edition();
        return new Heading(
                edition.title(),
                edition.publisher(),
                edition.editionLabel(),
                edition.kind(),
                edition.language(),
                catalog.counts().lines());
    }
}
