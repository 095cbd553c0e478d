package shishin.catalog.exchange;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/**
 * An excerpt about to go out in a format; nothing of it is written before somebody takes it.
 *
 * @param marked whether it may begin with a byte order mark
 */
record Departure(Excerpt excerpt, CatalogWriter writer, boolean marked, String etag) {

    /** The file, or 304 for who has it already. */
    Response answer(@Nullable String ifNoneMatch) {
        if (ifNoneMatch != null && Arrays.asList(ifNoneMatch.split("\\s*,\\s*")).contains(etag))
            return headed(Response.notModified()).build();
        StreamingOutput content = out -> writer.write(excerpt, marked ? out : new Unmarked(out));
        return headed(Response.ok(content, writer.format().mediaType()))
                .header(HttpHeaders.CONTENT_LANGUAGE, tags())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name()))
                .build();
    }

    private Response.ResponseBuilder headed(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }

    private String tags() {
        return excerpt.languages().stream().sorted().map(Language::tag).collect(Collectors.joining(", "));
    }

    private String name() {
        var format = writer.format();
        return "%s.%s".formatted(excerpt.catalog().id(), format.ending());
    }
}
