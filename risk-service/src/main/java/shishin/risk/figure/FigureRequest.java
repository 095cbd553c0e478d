package shishin.risk.figure;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/** How a picture is handed over. */
public class FigureRequest {

    static final String SVG = "image/svg+xml";

    /** As figures, or drawn. */
    @Schema(name = "FigureFormat")
    public enum Format {
        json,
        svg
    }

    @QueryParam("format")
    @Parameter(description = "Stands above the Accept header")
    @Nullable
    Format format;

    @HeaderParam("Accept")
    @Parameter(hidden = true)
    @Nullable
    String accept;

    @HeaderParam("Accept-Language")
    @Parameter(hidden = true)
    @Nullable
    String acceptLanguage;

    /** The same content as JSON or as a picture. */
    <T> Response answer(T content, BiFunction<T, Language, String> drawing) {
        if (!asSvg())
            return Response.ok(content, MediaType.APPLICATION_JSON)
                    .header("Vary", "Accept")
                    .build();
        var language = Language.of(acceptLanguage);
        return Response.ok(drawing.apply(content, language), SVG)
                .header("Content-Language", language.tag())
                .header("Vary", "Accept, Accept-Language")
                .build();
    }

    private boolean asSvg() {
        if (format != null) return format == Format.svg;
        return accept != null && accept.contains(SVG) && !accept.contains("application/json");
    }
}
