package shishin.catalog.edition.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Corrections;
import shishin.catalog.edition.Digest;
import shishin.catalog.edition.Edition;
import shishin.catalog.edition.EditionSource;
import shishin.catalog.edition.Item;

/** Reads {@code guideline/<edition>/}: its description, its lines in Japanese, their English, and its corrections. */
@Singleton
class BuiltinEditions implements EditionSource {

    /** With the revision of their content, which rises with every change of a file: replicas of two releases may meet. */
    private static final Map<String, Integer> EDITIONS = Map.of("nisc-4-measures", 1);

    private final ObjectMapper json;

    BuiltinEditions(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Stream<Catalog> catalogs() {
        return EDITIONS.entrySet().stream().map(edition -> read(edition.getKey(), edition.getValue()));
    }

    private Catalog read(String edition, int revision) {
        var digest = new Digest();
        return new Catalog(
                document(file(edition, "edition.json", digest), Edition.class),
                items(file(edition, "items.jsonl", digest), file(edition, "en.jsonl", digest)),
                document(file(edition, "corrections.json", digest), Corrections.class),
                "sha256:" + digest.hex(),
                revision);
    }

    private List<Item> items(byte[] japanese, byte[] english) {
        Map<String, EnglishLine> translations =
                lines(english, EnglishLine.class).collect(Collectors.toMap(EnglishLine::code, Function.identity()));
        return lines(japanese, ItemLine.class)
                .map(line -> line.with(translations.get(line.code())))
                .toList();
    }

    private <T> Stream<T> lines(byte[] file, Class<T> shape) {
        return new String(file, UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> document(line.getBytes(UTF_8), shape));
    }

    private <T> T document(byte[] content, Class<T> shape) {
        try {
            return json.readValue(content, shape);
        } catch (IOException e) {
            throw new UncheckedIOException("A file of a built-in edition is not a " + shape.getSimpleName(), e);
        }
    }

    private static byte[] file(String edition, String name, Digest digest) {
        var path = "/guideline/%s/%s".formatted(edition, name);
        try (var stream = BuiltinEditions.class.getResourceAsStream(path)) {
            if (stream == null) throw new IllegalStateException("The class path lacks " + path);
            var content = stream.readAllBytes();
            digest.add(content);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
