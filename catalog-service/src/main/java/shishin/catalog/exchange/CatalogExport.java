package shishin.catalog.exchange;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Catalogs;
import shishin.catalog.edition.Digest;
import shishin.catalog.edition.Item;
import shishin.platform.language.Language;

/** Takes editions out, whole or in part. */
@ApplicationScoped
class CatalogExport {

    /** Goes up when a writer writes the same edition otherwise than before: copies of it are stale then. */
    private static final String FORM = "2";

    private final Catalogs catalogs;
    private final List<CatalogWriter> writers;

    CatalogExport(Catalogs catalogs, @All List<CatalogWriter> writers) {
        this.catalogs = catalogs;
        this.writers = writers;
    }

    /** @throws UnknownFormat when nothing goes out in it */
    Departure takeOut(String edition, ExportForm form, Predicate<Item> wanted) {
        var catalog = catalogs.of(edition);
        var writer = Format.named(form.format, writers, CatalogWriter::format);
        var excerpt = new Excerpt(catalog, selected(catalog, wanted), form.languages());
        return new Departure(excerpt, writer, form.bom, etag(excerpt, writer.format(), form.bom));
    }

    /** Those wanted, and whatever they stand below. */
    private static List<Item> selected(Catalog catalog, Predicate<Item> wanted) {
        var codes = new HashSet<String>();
        catalog.items().filter(wanted).forEach(item -> {
            codes.add(item.code());
            catalog.ancestorsOf(item).stream().map(Item::code).forEach(codes::add);
        });
        return catalog.items().filter(item -> codes.contains(item.code())).toList();
    }

    private static String etag(Excerpt excerpt, Format format, boolean marked) {
        var digest = new Digest();
        add(digest, List.of(FORM, excerpt.catalog().digest(), format.tag(), String.valueOf(marked)));
        add(
                digest,
                EnumSet.copyOf(excerpt.languages()).stream().map(Language::tag).toList());
        add(digest, life(excerpt.catalog()));
        add(digest, excerpt.items().stream().map(Item::code).toList());
        return "\"%s\"".formatted(digest.hex().substring(0, 32));
    }

    /** What changes while the content stands. */
    private static List<String> life(Catalog catalog) {
        var edition = catalog.edition();
        return Stream.of(
                        catalog.standing(),
                        edition.decidedOn(),
                        edition.effectiveFrom(),
                        edition.abolishedOn(),
                        edition.supersededBy())
                .map(String::valueOf)
                .toList();
    }

    private static void add(Digest digest, Collection<String> parts) {
        for (var part : parts) digest.add(part.getBytes(StandardCharsets.UTF_8));
    }
}
