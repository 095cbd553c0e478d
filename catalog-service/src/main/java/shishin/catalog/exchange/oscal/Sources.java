package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import shishin.catalog.edition.Catalog;
import shishin.catalog.exchange.CatalogWriter;
import shishin.catalog.exchange.Excerpt;
import shishin.catalog.finding.Findings;
import shishin.platform.language.Language;

/** The catalogues a profile may import: those that are here, by the id of their edition. */
final class Sources {

    private static final Pattern ROUTE = Pattern.compile("catalogs/([a-z0-9-]+)");
    private static final Pattern FILE = Pattern.compile("([A-Za-z0-9_.-]+?)(\\.(json|xml|ya?ml))?$");

    private final Function<String, Optional<Catalog>> library;
    private final CatalogWriter writer;

    Sources(Function<String, Optional<Catalog>> library, CatalogWriter writer) {
        this.library = library;
        this.writer = writer;
    }

    /** The catalogue of this address: a route of ours, an edition's id, or a resource that has one of them. */
    Optional<Document> find(String href, JsonNode backMatter) {
        var addresses = href.startsWith("#") ? addresses(href.substring(1), backMatter) : Stream.of(href);
        return addresses
                .flatMap(Sources::ids)
                .flatMap(id -> library.apply(id).stream())
                .findFirst()
                .map(this::document);
    }

    private static Stream<String> addresses(String uuid, JsonNode backMatter) {
        return StreamSupport.stream(backMatter.path("resources").spliterator(), false)
                .filter(one -> one.path("uuid").asText().equals(uuid))
                .flatMap(one -> StreamSupport.stream(one.path("rlinks").spliterator(), false))
                .map(one -> one.path("href").asText());
    }

    private static Stream<String> ids(String address) {
        var route = ROUTE.matcher(address);
        if (route.find()) return Stream.of(route.group(1));
        var file = FILE.matcher(address);
        return file.find() ? Stream.of(file.group(1)) : Stream.empty();
    }

    /** As it would go out, in all its languages: the form in which a profile names its parts. */
    private Document document(Catalog catalog) {
        try {
            var out = new ByteArrayOutputStream();
            writer.write(new Excerpt(catalog, catalog.items().toList(), EnumSet.allOf(Language.class)), out);
            var intake = new Intake(new Findings(Language.EN));
            return OscalReader.json(new ByteArrayInputStream(out.toByteArray()), intake);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
