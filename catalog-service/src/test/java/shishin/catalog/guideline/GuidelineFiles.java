package shishin.catalog.guideline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** The data files as they are packaged, and the printed text they were read from. */
final class GuidelineFiles {
    static final String EDITION = "/guideline/nisc-4-measures/edition.json";
    static final String ITEMS = "/guideline/nisc-4-measures/items.jsonl";
    static final String ENGLISH = "/guideline/nisc-4-measures/en.jsonl";
    static final String CORRECTIONS = "/guideline/nisc-4-measures/corrections.json";
    static final String GLOSSARY = "/guideline/glossary.json";
    static final String SOURCE = "/guideline/source.txt";
    private static final ObjectMapper JSON = new ObjectMapper();

    private GuidelineFiles() {}

    static JsonNode document(String name) {
        return parse(text(name));
    }

    static List<JsonNode> records(String name) {
        return text(name).lines().map(GuidelineFiles::parse).toList();
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static List<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::asText).toList();
    }

    static List<Integer> numbers(JsonNode array) {
        return list(array).stream().map(JsonNode::asInt).toList();
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        try (var stream = Objects.requireNonNull(GuidelineFiles.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
