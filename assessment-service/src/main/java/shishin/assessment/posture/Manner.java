package shishin.assessment.posture;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Whether an answer is given in figures or drawn. */
public class Manner extends Spoken {

    static final String SVG = "image/svg+xml";

    /** How it is handed over. */
    @Schema(name = "PostureFormat")
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

    boolean isDrawn() {
        if (format != null) return format == Format.svg;
        return accept != null && accept.contains(SVG) && !accept.contains("application/json");
    }
}
