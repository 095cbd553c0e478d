package shishin.risk.register;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;
import shishin.risk.scale.AnalysisStage;

/** Which heat map, and how. */
public class HeatMapRequest {

    /** How it is handed over. */
    @Schema(name = "HeatMapFormat")
    public enum Format {
        json,
        svg
    }

    @QueryParam("stage")
    @DefaultValue("CURRENT")
    @Parameter(description = "Which rating: with nothing done, as it is, or with the treatment in hand")
    AnalysisStage stage = AnalysisStage.CURRENT;

    @QueryParam("criteria")
    @Min(1)
    @Parameter(description = "Version of the criteria; the one in force, unless told otherwise")
    @Nullable
    Integer criteria;

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

    boolean asSvg() {
        if (format != null) return format == Format.svg;
        return accept != null && accept.contains("image/svg+xml") && !accept.contains("application/json");
    }

    Language language() {
        return Language.of(acceptLanguage);
    }
}
