package shishin.catalog.exchange;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads JSON and YAML of strangers token by token: nothing is expanded, and nothing grows beyond its bounds. */
public final class BoundedTokens {

    private static final int MOST_CHARACTERS = 256 * 1024 * 1024;
    private static final int DEEPEST = 200;
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(2_000_000)
            .maxNameLength(1_000)
            .build();
    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(BOUNDS).build();
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(BOUNDS)
            .loaderOptions(yamlBounds())
            .build();

    private BoundedTokens() {}

    /** Reads from the tokens. */
    public interface Reading<T> {
        T from(JsonParser tokens) throws IOException;
    }

    private static LoaderOptions yamlBounds() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST);
        return options;
    }

    /** What a reading finds in JSON. @throws Unreadable with line and column, where it is broken */
    public static <T> T json(InputStream in, Reading<T> reading) throws IOException {
        return read(JSON, in, reading);
    }

    /** What a reading finds in YAML. @throws Unreadable with line and column, where it is broken */
    public static <T> T yaml(InputStream in, Reading<T> reading) throws IOException {
        return read(YAML, in, reading);
    }

    private static <T> T read(JsonFactory factory, InputStream in, Reading<T> reading) throws IOException {
        try (var tokens = factory.createParser(in)) {
            return reading.from(tokens);
        } catch (JacksonException broken) {
            throw new Unreadable(place(broken.getLocation()), "not-well-formed", words(broken.getOriginalMessage()));
        } catch (CharConversionException wrong) {
            throw new Unreadable("1:1", "wrong-encoding");
        }
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "1:1" : location.getLineNr() + ":" + location.getColumnNr();
    }

    /** The first line: the rest is the parser's talk of itself. */
    private static String words(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
